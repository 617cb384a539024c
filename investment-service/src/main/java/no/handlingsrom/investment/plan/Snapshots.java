package no.handlingsrom.investment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** Finds what a read asks for: a version, now or at an instant. */
@ApplicationScoped
public class Snapshots {

  private final PlanVersionRepository versions;
  private final Ledgers ledgers;

  Snapshots(PlanVersionRepository versions, Ledgers ledgers) {
    this.versions = versions;
    this.ledgers = ledgers;
  }

  /**
   * The version a request names.
   *
   * @param asOf the query parameter; {@code null} asks for what holds now
   * @throws ProblemException not-found for a version that does not exist or had not begun,
   *     malformed for what is no instant or one that has not passed
   */
  public Snapshot of(String municipality, String plan, String version, String asOf) {
    Optional<AsOf> at = AsOf.parse(asOf);
    PlanVersion found = versions.get(municipality, plan, version);
    return new Snapshot(
        found, at.map(instant -> ledgers.sequenceAt(found.ledger(), instant)).orElse(null));
  }

  /**
   * The last number of a ledger that counts at an instant; empty when it had not begun.
   *
   * @param asOf empty for all there are
   */
  public Optional<Long> upTo(LedgerKey ledger, Optional<AsOf> asOf) {
    if (asOf.isEmpty()) {
      return Optional.of(Long.MAX_VALUE);
    }
    try {
      return Optional.of(ledgers.sequenceAt(ledger, asOf.get()));
    } catch (ProblemException e) {
      if (e.kind() == ProblemKind.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
