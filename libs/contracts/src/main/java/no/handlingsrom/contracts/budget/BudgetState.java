package no.handlingsrom.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.fiscal.Labels;

/**
 * Driftsbudsjettets nøkkeltall: everything budget-service knows of one version that others need.
 *
 * @param parent version of the same plan it was branched from; null for a root version
 * @param parentSequence the parent's sequence at budget-service when it was branched
 * @param years NOK in KOSTRA sign per year and metric code; a year without entries and a metric
 *     that cannot be computed are absent (missing is not zero)
 * @param jointAmendment number of the last amendment whose other leg is at investment-service and
 *     whose operating leg is part of this; null when there is none. The two belong together with an
 *     investment state that has acted on that number
 */
public record BudgetState(
    VersionKey version,
    long sequence,
    Instant time,
    VersionStatus status,
    String parent,
    Long parentSequence,
    PlanInfo plan,
    Labels names,
    SortedMap<Integer, Map<String, BigDecimal>> years,
    Long jointAmendment)
    implements Event {

  /** The state of a version without amendments that concern both owners. */
  public BudgetState(
      VersionKey version,
      long sequence,
      Instant time,
      VersionStatus status,
      String parent,
      Long parentSequence,
      PlanInfo plan,
      Labels names,
      SortedMap<Integer, Map<String, BigDecimal>> years) {
    this(version, sequence, time, status, parent, parentSequence, plan, names, years, null);
  }

  public BudgetState {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(status, "status");
    Fields.required(plan, "plan");
    Fields.required(names, "names");
    years = Fields.amounts(years, "years");
    Cut.check(parent, parentSequence);
    if (jointAmendment != null) {
      Fields.sequence(jointAmendment, "jointAmendment");
    }
  }

  @Override
  public String key() {
    return version.key();
  }
}
