package no.handlingsrom.budget.rolling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.handlingsrom.budget.amendment.PostedAmendment;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.measure.MeasureRevision;

/**
 * What is rolled: an adopted budget with the amendments that are part of it.
 *
 * @param lineage the version as far as it counts
 * @param adopted what the adopted version holds, NOK per key
 * @param measures those of the version by id
 */
record RollingSource(
    Lineage lineage,
    Span span,
    Map<OperatingKey, BigDecimal> adopted,
    List<PostedAmendment> amendments,
    Map<String, MeasureRevision> measures) {

  RolledBudget roll(Set<String> endedMeasures) {
    return new RolledBudget(span, adopted, amendments, endedMeasures);
  }
}
