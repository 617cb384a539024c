package no.handlingsrom.gateway.trace;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The header {@code traceparent}: version, trace id, id of the calling span, flags. */
final class TraceParent {

  private static final String IDS = "-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}";

  /** Later versions may add fields; version 00 has exactly these, and ff is none. */
  private static final Pattern VALID =
      Pattern.compile("00" + IDS + "|(?!00|ff)[0-9a-f]{2}" + IDS + "(-.*)?");

  /** Sampled: who records spans at all should record this trace. */
  private static final String FLAGS = "01";

  private TraceParent() {}

  /** Whether the headers name exactly one caller in a form that may be passed on. */
  static boolean isValid(List<String> headers) {
    return headers.size() == 1 && VALID.matcher(headers.get(0)).matches();
  }

  /** A trace that begins here. */
  static String begin() {
    return "00-" + id(16) + "-" + id(8) + "-" + FLAGS;
  }

  private static String id(int bytes) {
    byte[] id = new byte[bytes];
    do {
      ThreadLocalRandom.current().nextBytes(id);
    } while (id[0] == 0); // an id of zeros would not be one
    return HexFormat.of().formatHex(id);
  }
}
