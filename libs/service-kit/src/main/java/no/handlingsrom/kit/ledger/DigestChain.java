package no.handlingsrom.kit.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The hash chain over a ledger: each digest vouches for a change, its content and, through the
 * digest before it, for everything earlier. Every part is preceded by its length, so no two
 * different changes read alike.
 */
final class DigestChain {

  /** What stands before the first change of a root; a branch goes on from its parent's digest. */
  static final String START = "";

  private DigestChain() {}

  static String next(
      String previous, LedgerKey ledger, long sequence, Instant time, Change change) {
    MessageDigest digest = sha256();
    add(digest, previous);
    add(digest, ledger.municipality());
    add(digest, ledger.ledger());
    add(digest, Long.toString(sequence));
    add(digest, time.toString());
    add(digest, change.title());
    add(digest, change.decision());
    add(digest, change.source());
    change.content().forEach(entry -> add(digest, entry));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String part) {
    if (part == null) {
      digest.update((byte) '-');
      return;
    }
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
