package no.handlingsrom.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.handlingsrom.http.imports.ImportBody;
import no.handlingsrom.http.imports.ImportFormat;
import no.handlingsrom.http.imports.ImportKind;
import no.handlingsrom.http.imports.ImportReport;
import no.handlingsrom.http.imports.ImportStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two owners say, in one word. */
class JointImportTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "COMPLETED, COMPLETED, COMPLETED",
        "COMPLETED, PROCESSING, PROCESSING",
        "COMPLETED, RECEIVED, PROCESSING",
        "RECEIVED, RECEIVED, RECEIVED",
        "COMPLETED, FAILED, FAILED",
        "FAILED, PROCESSING, FAILED",
        "FAILED, -, FAILED",
        "COMPLETED, -, RECEIVED",
        "-, COMPLETED, RECEIVED",
        "SUPERSEDED, SUPERSEDED, SUPERSEDED",
        "SUPERSEDED, COMPLETED, SUPERSEDED",
      })
  void importIsCompleteWhenBothSaySo(
      ImportStatus budget, ImportStatus investment, ImportStatus both) {
    assertThat(JointImport.of(said(budget), said(investment)).status()).isEqualTo(both);
  }

  private static ImportBody said(ImportStatus status) {
    return status == null
        ? null
        : new ImportBody(
            "id",
            status,
            ImportFormat.KOSTRA,
            ImportKind.SNAPSHOT,
            "kostra",
            2024,
            13,
            null,
            "digest",
            Instant.EPOCH,
            null,
            0,
            0,
            0,
            null,
            null,
            null,
            null,
            ImportReport.EMPTY);
  }
}
