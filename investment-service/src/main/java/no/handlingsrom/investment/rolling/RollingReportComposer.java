package no.handlingsrom.investment.rolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.Appropriations;
import no.handlingsrom.investment.debt.RolledDebt;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.Snapshot;

/**
 * Composes the report of a rolling: the steps as they stand in the ledger of the draft, beside the
 * old figures as they stood at the cut.
 */
@ApplicationScoped
class RollingReportComposer {

  private static final Comparator<Place> IN_ORDER =
      Comparator.comparing(Place::project, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Place::line)
          .thenComparing(Place::year);

  private final RollingRepository rollings;
  private final PlanVersionRepository versions;
  private final Appropriations appropriations;
  private final AppropriationTotals totals;
  private final RolledDebt debt;

  RollingReportComposer(
      RollingRepository rollings,
      PlanVersionRepository versions,
      Appropriations appropriations,
      AppropriationTotals totals,
      RolledDebt debt) {
    this.rollings = rollings;
    this.versions = versions;
    this.appropriations = appropriations;
    this.totals = totals;
    this.debt = debt;
  }

  private record Place(String project, String line, int year) {

    static Place of(Appropriation entry) {
      return new Place(entry.project(), entry.line(), entry.year());
    }
  }

  RollingReport compose(RollingRow row) {
    PlanVersion draft = versions.get(row.draft());
    int closedYear = draft.investmentYears().get(0) - 1;
    RollingReport.Source source =
        new RollingReport.Source(
            row.sourcePlan, row.sourceVersion, row.budgetSequence, row.sourceSequence);
    if (row.waits()) {
      return new RollingReport(
          source,
          RollingReport.Status.WAITING,
          closedYear,
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
    Snapshot old = new Snapshot(versions.get(row.source()), row.sourceSequence);
    return new RollingReport(
        source,
        RollingReport.Status.FOLLOWED,
        closedYear,
        Arrays.stream(RollingStep.values())
            .map(step -> new RollingReport.Step(step, row.sequence(step)))
            .toList(),
        rollings.closed(row).stream().map(RollingReport.ClosedYear::of).toList(),
        debt.openings(old).entrySet().stream()
            .map(
                opening ->
                    new RollingReport.Debt(opening.getKey(), opening.getValue().orElse(null)))
            .toList(),
        rows(row, draft, old));
  }

  private List<RollingReport.Row> rows(RollingRow row, PlanVersion draft, Snapshot old) {
    List<Integer> oldYears = old.version().investmentYears();
    Map<Place, BigDecimal> before = sums(totals.all(old, oldYears));
    Map<Place, BigDecimal> asItWas = step(row, draft, RollingStep.YEARS_AS_THEY_WERE);
    Map<Place, BigDecimal> goesOn = step(row, draft, RollingStep.ROLLING_PROJECTS);
    Map<Place, BigDecimal> unspent = step(row, draft, RollingStep.UNSPENT_MONEY);
    SortedSet<Place> places = new TreeSet<>(IN_ORDER);
    places.addAll(asItWas.keySet());
    places.addAll(goesOn.keySet());
    places.addAll(unspent.keySet());
    return places.stream()
        .map(
            place ->
                new RollingReport.Row(
                    place.project(),
                    place.line(),
                    place.year(),
                    draft.isForecast(place.year()),
                    oldYears.contains(place.year()) ? at(before, place) : null,
                    at(asItWas, place),
                    at(goesOn, place),
                    at(unspent, place),
                    at(asItWas, place).add(at(goesOn, place)).add(at(unspent, place))))
        .toList();
  }

  private Map<Place, BigDecimal> step(RollingRow row, PlanVersion draft, RollingStep step) {
    return sums(appropriations.of(draft.ledger(), row.sequence(step)));
  }

  private static Map<Place, BigDecimal> sums(List<Appropriation> entries) {
    Map<Place, BigDecimal> sums = new HashMap<>();
    entries.forEach(entry -> sums.merge(Place.of(entry), entry.amount(), BigDecimal::add));
    return sums;
  }

  private static BigDecimal at(Map<Place, BigDecimal> sums, Place place) {
    return sums.getOrDefault(place, BigDecimal.ZERO).setScale(2);
  }
}
