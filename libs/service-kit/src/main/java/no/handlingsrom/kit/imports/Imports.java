package no.handlingsrom.kit.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.http.imports.ImportBody;
import no.handlingsrom.http.imports.ImportKind;
import no.handlingsrom.http.imports.ImportReport;
import no.handlingsrom.http.imports.ImportStatus;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.outbox.Outbox;

/** Takes files, and tells what became of them. */
@ApplicationScoped
public class Imports {

  private final ImportRepository imports;
  private final FileParts files;
  private final FileFormats formats;
  private final ActualsOwner owner;
  private final Outbox outbox;
  private final ImportWorker worker;
  private final ImportConfig config;

  Imports(
      ImportRepository imports,
      FileParts files,
      FileFormats formats,
      ActualsOwner owner,
      Outbox outbox,
      ImportWorker worker,
      ImportConfig config) {
    this.imports = imports;
    this.files = files;
    this.formats = formats;
    this.owner = owner;
    this.outbox = outbox;
    this.worker = worker;
    this.config = config;
  }

  /**
   * Takes a file. The same file declared the same is the same import: it is begun anew when it was
   * refused, and left alone otherwise.
   *
   * @throws ProblemException too-large, malformed for a broken body, rule-broken for a missing
   *     profile, already-exists for an increment of a file that already is one
   */
  ImportBody receive(ImportDeclaration declaration, InputStream body) throws IOException {
    QuarkusTransaction.requiringNew().run(() -> formats.of(declaration)); // is there a profile
    try (SpooledFile file = SpooledFile.of(body, config.file().asLongValue())) {
      ImportBody received =
          QuarkusTransaction.requiringNew()
              .timeout((int) config.patience().toSeconds())
              .call(() -> keep(declaration, file));
      worker.wake();
      return received;
    }
  }

  private ImportBody keep(ImportDeclaration declaration, SpooledFile file) throws IOException {
    ImportRow row = ImportRow.of(declaration, file);
    Optional<ImportRow> known = imports.hold(row.municipality, row.id);
    if (known.isPresent() && known.get().status != ImportStatus.FAILED) {
      return known.get().toBody(imports.readSoFar(row.municipality, row.id));
    }
    if (row.kind == ImportKind.INCREMENT) {
      refuseSecond(row);
    }
    ImportRow taken = known.orElse(row);
    taken.status = ImportStatus.RECEIVED;
    taken.receivedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    taken.finishedAt = null;
    taken.lines = 0;
    taken.taken = 0;
    taken.outside = 0;
    taken.report = ImportReport.EMPTY;
    taken.revision++;
    imports.forgetProgress(row.municipality, row.id);
    if (known.isEmpty()) {
      imports.add(taken);
    }
    imports.flush();
    files.keep(taken, file);
    ImportBody body = taken.toBody(0);
    outbox.append(
        row.municipality, owner.moved(row.municipality, body, taken.revision), taken.receivedAt);
    return body;
  }

  private void refuseSecond(ImportRow row) {
    imports
        .sameIncrement(row)
        .ifPresent(
            other -> {
              throw new ProblemException(
                  ProblemKind.ALREADY_EXISTS,
                  "the same file is an increment already: import " + other.id,
                  List.of(new Violation("body", "would be added twice")));
            });
  }

  /**
   * What became of an import.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  ImportBody get(String municipality, String id) {
    return imports
        .find(municipality, id)
        .map(row -> row.toBody(imports.readSoFar(municipality, id)))
        .orElseThrow(() -> ProblemException.notFound("import " + id));
  }
}
