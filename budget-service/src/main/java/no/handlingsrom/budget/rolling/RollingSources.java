package no.handlingsrom.budget.rolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.handlingsrom.budget.amendment.PostedAmendments;
import no.handlingsrom.budget.change.OperatingEntries;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.lineage.Stretch;
import no.handlingsrom.budget.measure.MeasureRepository;
import no.handlingsrom.budget.plan.Plan;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.kit.ledger.LedgerKey;

/** Reads what is rolled, always up to a cut, so that it can be read again. */
@ApplicationScoped
class RollingSources {

  private final PlanRepository plans;
  private final Lineages lineages;
  private final OperatingEntries entries;
  private final MeasureRepository measures;
  private final PostedAmendments amendments;

  RollingSources(
      PlanRepository plans,
      Lineages lineages,
      OperatingEntries entries,
      MeasureRepository measures,
      PostedAmendments amendments) {
    this.plans = plans;
    this.lineages = lineages;
    this.entries = entries;
    this.measures = measures;
    this.amendments = amendments;
  }

  RollingSource upTo(VersionKey version, long sequence) {
    Lineage lineage = lineages.upTo(LedgerKey.of(version), sequence);
    List<Stretch> everything = lineage.everything();
    List<Stretch> adopted =
        version.takesAmendmentsOnly() ? everything.subList(1, everything.size()) : everything;
    return new RollingSource(
        lineage,
        span(version),
        entries.sums(version.municipality(), adopted),
        amendments.of(version, sequence),
        measures.at(lineage));
  }

  Span span(VersionKey version) {
    Plan plan = plans.get(version.municipality(), version.plan());
    return new Span(plan.info().firstYear(), plan.info().operatingYears());
  }
}
