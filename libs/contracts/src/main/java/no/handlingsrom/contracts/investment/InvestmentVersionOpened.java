package no.handlingsrom.contracts.investment;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Investeringsdelen åpnet: investment-service has learnt of a version and takes changes to it.
 *
 * @param parentSequence the parent's sequence at investment-service at that moment (the cut); null
 *     for a root version
 * @param budgetSequence sequence of the VersionCreated it answers
 */
public record InvestmentVersionOpened(
    VersionKey version, long sequence, Instant time, Long parentSequence, long budgetSequence)
    implements InvestmentChange {

  public InvestmentVersionOpened {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.sequence(budgetSequence, "budgetSequence");
  }

  @Override
  public String key() {
    return version.key();
  }
}
