package no.handlingsrom.kit.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.http.imports.ImportKind;
import no.handlingsrom.http.imports.ImportRemark;
import no.handlingsrom.http.imports.ImportStatus;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.outbox.Outbox;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Reads, checks and posts one import in one transaction. Whatever ends it half-way leaves the
 * import as it was received, and nothing of the file stored; the next attempt begins from the
 * beginning.
 */
@ApplicationScoped
class ImportProcessing {

  private static final Logger LOG = Logger.getLogger(ImportProcessing.class);
  private static final int PROGRESS_INTERVAL = 5_000;

  private final EntityManager entityManager;
  private final ImportRepository imports;
  private final FileParts files;
  private final FileFormats formats;
  private final ActualsOwner owner;
  private final ActualsLedgers ledgers;
  private final Closings closings;
  private final StagedChecks checks;
  private final Outbox outbox;
  private final ImportConfig config;

  ImportProcessing(
      EntityManager entityManager,
      ImportRepository imports,
      FileParts files,
      FileFormats formats,
      ActualsOwner owner,
      ActualsLedgers ledgers,
      Closings closings,
      StagedChecks checks,
      Outbox outbox,
      ImportConfig config) {
    this.entityManager = entityManager;
    this.imports = imports;
    this.files = files;
    this.formats = formats;
    this.owner = owner;
    this.ledgers = ledgers;
    this.closings = closings;
    this.checks = checks;
    this.outbox = outbox;
    this.config = config;
  }

  /** Carries out the import that has waited longest; whether there was one. */
  boolean next() {
    return QuarkusTransaction.requiringNew()
        .timeout((int) config.patience().toSeconds())
        .call(
            () -> {
              Optional<ImportRow> waiting = imports.nextWaiting();
              waiting.ifPresent(this::carryOut);
              return waiting.isPresent();
            });
  }

  private void carryOut(ImportRow row) {
    Findings findings = new Findings();
    int attempt =
        QuarkusTransaction.requiringNew().call(() -> imports.begin(row.municipality, row.id));
    if (attempt > config.attempts()) {
      findings.add(
          ImportRemark.error(
              "was broken off " + config.attempts() + " times; send the file again"));
    } else {
      Staged staged =
          entityManager
              .unwrap(Session.class)
              .doReturningWork(connection -> stage(connection, row, findings));
      checks.check(row.declaration(), findings);
      if (!findings.refuse()) {
        part(staged).ifPresent(part -> post(row, part, staged, findings));
      }
    }
    finish(row, findings);
  }

  /**
   * What was read.
   *
   * @param carries the account classes that such a file carries
   * @param digest what vouches for the staged rows
   */
  private record Staged(Set<AccountClass> carries, BigDecimal sum, String digest) {}

  private Staged stage(Connection connection, ImportRow row, Findings findings)
      throws SQLException {
    FileFormat format = formats.of(row.declaration());
    Set<AccountClass> takes =
        owner.parts().stream()
            .map(ActualsPart::accountClass)
            .filter(format.classes()::contains)
            .collect(Collectors.toSet());
    try (Staging staging = new Staging(connection);
        InputStream file = files.open(row.municipality, row.id)) {
      Set<AccountClass> carries =
          format.read(
              file,
              row.declaration(),
              line -> {
                count(row);
                if (!takes.contains(line.accountClass())) {
                  row.outside++;
                } else {
                  row.taken++;
                  staging.add(line);
                }
              },
              findings::add);
      return new Staged(carries, staging.sum(), staging.finish());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count(ImportRow row) {
    row.lines++;
    if (row.lines % PROGRESS_INTERVAL == 0) {
      QuarkusTransaction.requiringNew()
          .run(() -> imports.progress(row.municipality, row.id, row.lines));
    }
  }

  private Optional<ActualsPart> part(Staged staged) {
    return owner.parts().stream()
        .filter(part -> staged.carries().contains(part.accountClass()))
        .findFirst();
  }

  private void post(ImportRow row, ActualsPart part, Staged staged, Findings findings) {
    LedgerKey ledger = part.ledger(row.municipality, row.source, row.year);
    closings.hold(row.municipality, row.year);
    refuseClosed(row, findings);
    if (findings.refuse()) {
      return;
    }
    ledgers.hold(ledger);
    List<ImportRow> before = imports.inForce(ledger);
    refuseEarlier(row, before, findings);
    if (findings.refuse()) {
      return;
    }
    if (row.kind == ImportKind.SNAPSHOT) {
      supersede(ledger, before, row);
    }
    LedgerHead head =
        ledgers.post(
            ledger,
            new Change(
                row.declaration().title(),
                null,
                "import " + row.id,
                List.of("file " + row.fileDigest, "entries " + staged.digest())));
    row.amount = staged.sum();
    row.ledger = ledger.ledger();
    row.ledgerSequence = head.sequence();
  }

  private void refuseClosed(ImportRow row, Findings findings) {
    ClosedPeriods closed = closings.of(row.municipality, row.year);
    if (!closed.isOpen(row.through)) {
      findings.add(
          ImportRemark.error(
              "the periods of %d are closed up to and with %d"
                  .formatted(row.year, closed.through())));
    }
  }

  /** What reaches further cannot be taken back, or added to, by a file that ends before it. */
  private static void refuseEarlier(ImportRow row, List<ImportRow> before, Findings findings) {
    before.stream()
        .filter(other -> other.through > row.through)
        .filter(other -> row.kind == ImportKind.SNAPSHOT || other.kind == ImportKind.SNAPSHOT)
        .forEach(
            other ->
                findings.add(
                    ImportRemark.error(
                        "%s through period %d counts already (import %s)"
                            .formatted(
                                other.kind == ImportKind.SNAPSHOT ? "a snapshot" : "an increment",
                                other.through,
                                other.id))));
  }

  private void supersede(LedgerKey ledger, List<ImportRow> before, ImportRow by) {
    if (before.isEmpty()) {
      return;
    }
    ledgers.takeBack(
        ledger,
        before.stream().map(other -> other.ledgerSequence).toList(),
        "Taken back for: " + by.declaration().title());
    for (ImportRow other : before) {
      other.status = ImportStatus.SUPERSEDED;
      other.supersededBy = by.id;
      announce(other);
    }
  }

  private void finish(ImportRow row, Findings findings) {
    row.status = findings.refuse() ? ImportStatus.FAILED : ImportStatus.COMPLETED;
    row.report = findings.report();
    row.finishedAt = Instant.now();
    announce(row);
    files.forget(row);
    imports.flush();
    LOG.infof(
        "import ended: municipality=%s import=%s status=%s lines=%d taken=%d errors=%d",
        row.municipality, row.id, row.status, row.lines, row.taken, row.report.errors());
  }

  private void announce(ImportRow row) {
    row.revision++;
    outbox.append(
        row.municipality,
        owner.moved(row.municipality, row.toBody(0), row.revision),
        Instant.now());
  }
}
