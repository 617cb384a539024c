package no.handlingsrom.kit.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets XML through in which no text, attribute or name goes on for long: a parser holds these in
 * memory whole.
 */
final class MarkupGuard extends FilterInputStream {

  private static final int LONGEST = 64 * 1024;

  private int sinceMarkup;

  MarkupGuard(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count(read);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    for (int i = offset; i < offset + read; i++) {
      count(bytes[i]);
    }
    return read;
  }

  private void count(int character) throws IOException {
    sinceMarkup = character == '<' || character == '>' ? 0 : sinceMarkup + 1;
    if (sinceMarkup > LONGEST) {
      throw new IOException("a text or tag is longer than " + LONGEST + " bytes");
    }
  }
}
