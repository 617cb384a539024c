package no.handlingsrom.kit.imports;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;

/**
 * A body that was written to disk, unpacked, before anything is made of it.
 *
 * @param digest SHA-256 of the unpacked file, in hexadecimal
 * @param bytes its length
 */
record SpooledFile(Path path, String digest, long bytes) implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /**
   * Takes a body to the end. A gzip stream is unpacked; the limit counts what comes out of it.
   *
   * @throws ProblemException too-large, malformed when the compression is broken
   */
  static SpooledFile of(InputStream body, long mostBytes) throws IOException {
    Path path = Files.createTempFile("import-", ".spool");
    try {
      MessageDigest digest = Sha256.start();
      long bytes;
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
        bytes = unpack(body, out, mostBytes);
      }
      if (bytes == 0) {
        throw ProblemException.malformed("body", "is empty");
      }
      return new SpooledFile(path, Sha256.end(digest), bytes);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  private static long unpack(InputStream body, OutputStream out, long mostBytes)
      throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(body, BUFFER);
    if (startsWith(buffered, ZIP)) {
      throw ProblemException.malformed("body", "is a zip archive; send the file itself, or gzip");
    }
    if (!startsWith(buffered, GZIP)) {
      return copy(buffered, out, mostBytes);
    }
    try {
      return copy(new GZIPInputStream(buffered, BUFFER), out, mostBytes);
    } catch (ZipException | EOFException e) {
      throw ProblemException.malformed("body", "is a broken gzip stream: " + e.getMessage());
    }
  }

  private static boolean startsWith(BufferedInputStream in, byte[] signature) throws IOException {
    in.mark(signature.length);
    boolean found = Arrays.equals(in.readNBytes(signature.length), signature);
    in.reset();
    return found;
  }

  private static long copy(InputStream in, OutputStream out, long mostBytes) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytes += read;
      if (bytes > mostBytes) {
        throw new ProblemException(
            ProblemKind.TOO_LARGE, "a file has at most " + mostBytes + " bytes, unpacked");
      }
      out.write(buffer, 0, read);
    }
    return bytes;
  }

  InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
