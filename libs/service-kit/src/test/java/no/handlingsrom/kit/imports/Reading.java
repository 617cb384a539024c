package no.handlingsrom.kit.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.http.imports.ImportFormat;
import no.handlingsrom.http.imports.ImportKind;
import no.handlingsrom.http.imports.ImportRemark;

/** What a form made of a file of an invented municipality. */
final class Reading {

  final List<ActualLine> lines = new ArrayList<>();
  final List<ImportRemark> remarks = new ArrayList<>();

  static Reading of(FileFormat format, int through, String file) {
    return of(format, through, file, StandardCharsets.UTF_8);
  }

  static Reading of(FileFormat format, int through, String file, Charset charset) {
    Reading reading = new Reading();
    ImportDeclaration declaration =
        new ImportDeclaration(
            "4650", ImportFormat.CSV, ImportKind.SNAPSHOT, "erp", 2024, through, "profile");
    try {
      format.read(
          new ByteArrayInputStream(file.getBytes(charset)),
          declaration,
          reading.lines::add,
          reading.remarks::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading;
  }

  List<String> amounts() {
    return lines.stream().map(line -> line.amount().toPlainString()).toList();
  }

  /** The only thing that is wrong. */
  ImportRemark error() {
    if (remarks.size() != 1) {
      throw new AssertionError("not one error, but " + remarks);
    }
    return remarks.get(0);
  }
}
