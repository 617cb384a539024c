package no.handlingsrom.budget.rolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.budget.amendment.PostedAmendment;
import no.handlingsrom.budget.change.EntryRules;
import no.handlingsrom.budget.change.OperatingEntries;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.measure.Measure;
import no.handlingsrom.budget.measure.MeasureRevision;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.kit.ledger.LedgerKey;

/**
 * Composes the report of a rolling: the steps as they stand in the ledger of the draft, the old
 * figures and what became of them from the source, as it stood at the cut.
 */
@ApplicationScoped
class RollingReportComposer {

  private final RollingSources sources;
  private final OperatingEntries entries;
  private final EntryRules rules;
  private final OrganisationRepository organisations;
  private final PlanRepository plans;

  RollingReportComposer(
      RollingSources sources,
      OperatingEntries entries,
      EntryRules rules,
      OrganisationRepository organisations,
      PlanRepository plans) {
    this.sources = sources;
    this.entries = entries;
    this.rules = rules;
    this.organisations = organisations;
    this.plans = plans;
  }

  RollingReport compose(Rolling rolling) {
    RollingTerms terms = rolling.terms();
    RollingSource source = sources.upTo(rolling.source(), rolling.sourceSequence());
    RollingTable table = table(rolling, source);
    int basis =
        plans.get(rolling.source().municipality(), rolling.source().plan()).info().priceBasisYear();
    return new RollingReport(
        new RollingReport.Source(
            rolling.source().plan(), rolling.source().version(), rolling.sourceSequence()),
        rolling.investmentSequence().orElse(null),
        new RollingReport.Lift(
            basis, basis + 1, terms.lift().percent().stripTrailingZeros(), terms.lift().source()),
        List.copyOf(terms.nominalLines()),
        Arrays.stream(RollingStep.values())
            .map(step -> new RollingReport.Step(step, step.sequence()))
            .toList(),
        source.amendments().stream().map(amendment -> fate(amendment, source.span())).toList(),
        endedMeasures(source, terms),
        table.rows(),
        table.totals());
  }

  private RollingTable table(Rolling rolling, RollingSource source) {
    Organisation organisation = organisations.of(rolling.draft().municipality());
    RollingTable table =
        new RollingTable(
            source.span(), entry -> rules.place(entry.key(), entry.amount(), organisation));
    RolledBudget rolled = source.roll(rolling.terms().endedMeasures());
    table.addOld(old(source));
    table.add(RollingTable.Part.ENDED, rolled.ended());
    table.add(RollingTable.Part.CARRIED_ON, rolled.carriedOn());
    LedgerKey draft = LedgerKey.of(rolling.draft());
    for (RollingStep step : RollingStep.values()) {
      table.add(RollingTable.Part.of(step), entries.of(draft, step.sequence()));
    }
    return table;
  }

  private List<OperatingEntry> old(RollingSource source) {
    return entries
        .sums(source.lineage().municipality(), source.lineage().everything())
        .entrySet()
        .stream()
        .map(sum -> new OperatingEntry(sum.getKey(), sum.getValue(), null))
        .toList();
  }

  private static RollingReport.AmendmentFate fate(PostedAmendment amendment, Span span) {
    boolean goesOn = span.newYears().stream().anyMatch(year -> !amendment.effectIn(year).isEmpty());
    return new RollingReport.AmendmentFate(
        amendment.id(),
        amendment.title(),
        amendment.decision(),
        amendment.lasting(),
        goesOn ? RollingReport.Fate.CARRIED : RollingReport.Fate.ENDED);
  }

  private static List<RollingReport.EndedMeasure> endedMeasures(
      RollingSource source, RollingTerms terms) {
    int last = source.span().lastOldYear();
    return source.measures().values().stream()
        .map(MeasureRevision::measure)
        .flatMap(
            measure ->
                lastYear(measure)
                    .filter(year -> year < last || terms.endedMeasures().contains(measure.id()))
                    .map(
                        year -> new RollingReport.EndedMeasure(measure.id(), measure.title(), year))
                    .stream())
        .toList();
  }

  /** The last year in which a measure has a level; empty when it has none at all. */
  private static Optional<Integer> lastYear(Measure measure) {
    return measure.effects().entrySet().stream()
        .filter(effect -> effect.getValue().compareTo(BigDecimal.ZERO) != 0)
        .map(Map.Entry::getKey)
        .reduce((earlier, later) -> later);
  }
}
