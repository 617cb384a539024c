package no.handlingsrom.kit.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of a file in ISO-8859-1, ended by line feed, with or without a carriage return before it. A
 * byte order mark of UTF-8 is passed over. Of an endless line no more than the first part is held.
 */
final class LineReader {

  private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

  private final InputStream in;
  private final byte[] line;
  private boolean atStart = true;

  /**
   * @param most how many characters of a line are given at most
   */
  LineReader(InputStream in, int most) {
    this.in = new BufferedInputStream(in, 64 * 1024);
    this.line = new byte[most];
  }

  /** The next line without its end; {@code null} at the end of the file. */
  String next() throws IOException {
    if (atStart) {
      atStart = false;
      skipByteOrderMark();
    }
    int length = 0;
    boolean any = false;
    int read = in.read();
    while (read >= 0 && read != '\n') {
      any = true;
      if (length < line.length) {
        line[length] = (byte) read;
      }
      length++;
      read = in.read();
    }
    if (read < 0 && !any) {
      return null;
    }
    int shown = Math.min(length, line.length);
    boolean carriageReturn = length > 0 && length <= line.length && line[length - 1] == '\r';
    return new String(line, 0, carriageReturn ? shown - 1 : shown, StandardCharsets.ISO_8859_1);
  }

  private void skipByteOrderMark() throws IOException {
    in.mark(BYTE_ORDER_MARK.length);
    for (int expected : BYTE_ORDER_MARK) {
      if (in.read() != expected) {
        in.reset();
        return;
      }
    }
  }
}
