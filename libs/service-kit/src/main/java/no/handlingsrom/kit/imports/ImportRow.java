package no.handlingsrom.kit.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import no.handlingsrom.http.imports.ImportBody;
import no.handlingsrom.http.imports.ImportFormat;
import no.handlingsrom.http.imports.ImportKind;
import no.handlingsrom.http.imports.ImportReport;
import no.handlingsrom.http.imports.ImportStatus;

/** An import: what the file was declared to be and what became of it. */
@Entity
@Table(name = "actuals_import")
@IdClass(ImportRow.Key.class)
class ImportRow {

  record Key(String id, String municipality) implements Serializable {}

  @Id String id;
  @Id String municipality;

  @Column(name = "file_digest")
  String fileDigest;

  long bytes;

  @Enumerated(EnumType.STRING)
  ImportFormat format;

  @Enumerated(EnumType.STRING)
  ImportKind kind;

  String source;
  int year;
  int through;
  String profile;

  @Enumerated(EnumType.STRING)
  ImportStatus status;

  long revision;

  @Column(name = "received_at")
  Instant receivedAt;

  @Column(name = "finished_at")
  Instant finishedAt;

  long lines;
  long taken;
  long outside;
  BigDecimal amount;
  String ledger;

  @Column(name = "ledger_sequence")
  Long ledgerSequence;

  @Column(name = "superseded_by")
  String supersededBy;

  @Convert(converter = ReportConverter.class)
  ImportReport report;

  static ImportRow of(ImportDeclaration declaration, SpooledFile file) {
    ImportRow row = new ImportRow();
    row.municipality = declaration.municipality();
    row.id = declaration.idFor(file.digest());
    row.fileDigest = file.digest();
    row.bytes = file.bytes();
    row.format = declaration.format();
    row.kind = declaration.kind();
    row.source = declaration.source();
    row.year = declaration.year();
    row.through = declaration.through();
    row.profile = declaration.profile();
    return row;
  }

  ImportDeclaration declaration() {
    return new ImportDeclaration(municipality, format, kind, source, year, through, profile);
  }

  /**
   * As it is told.
   *
   * @param readSoFar records read, while it is under way
   */
  ImportBody toBody(long readSoFar) {
    boolean underWay = status == ImportStatus.RECEIVED && readSoFar > 0;
    return new ImportBody(
        id,
        underWay ? ImportStatus.PROCESSING : status,
        format,
        kind,
        source,
        year,
        through,
        profile,
        fileDigest,
        receivedAt,
        finishedAt,
        underWay ? readSoFar : lines,
        taken,
        outside,
        amount,
        ledger,
        ledgerSequence,
        supersededBy,
        report);
  }
}
