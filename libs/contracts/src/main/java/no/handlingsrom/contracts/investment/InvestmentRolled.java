package no.handlingsrom.contracts.investment;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Investeringsdelen rullert: the investments of a draft were made from those of the version that
 * budget-service rolled, from the same cut.
 *
 * @param sourcePlan plan it was rolled from
 * @param sourceVersion version of that plan, adopted or amended
 * @param budgetSequence the cut: last number of the source at budget-service that counts
 * @param carriedProjects number of projects whose unspent money was carried on
 * @param unknownProjects number of projects whose spending in the closed year is not known, so that
 *     nothing was carried on
 */
public record InvestmentRolled(
    VersionKey version,
    long sequence,
    Instant time,
    String sourcePlan,
    String sourceVersion,
    long budgetSequence,
    int carriedProjects,
    int unknownProjects)
    implements InvestmentChange {

  public InvestmentRolled {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(sourcePlan, "sourcePlan");
    Fields.required(sourceVersion, "sourceVersion");
    Fields.sequence(budgetSequence, "budgetSequence");
    Fields.notNegative(carriedProjects, "carriedProjects");
    Fields.notNegative(unknownProjects, "unknownProjects");
  }

  @Override
  public String key() {
    return version.key();
  }
}
