package no.handlingsrom.contracts.investment;

import java.time.Instant;
import java.util.UUID;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Investeringsdelen fryst: the investment part of a version takes no more changes.
 *
 * @param attempt the attempt of the ProposalStarted it answers
 */
public record InvestmentFrozen(VersionKey version, long sequence, Instant time, UUID attempt)
    implements InvestmentChange {

  public InvestmentFrozen {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(attempt, "attempt");
  }

  @Override
  public String key() {
    return version.key();
  }
}
