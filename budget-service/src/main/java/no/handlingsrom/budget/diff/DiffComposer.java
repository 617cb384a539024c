package no.handlingsrom.budget.diff;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.budget.change.OperatingEntries;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.measure.Measure;
import no.handlingsrom.budget.measure.MeasureCell;
import no.handlingsrom.budget.measure.MeasureRepository;
import no.handlingsrom.budget.measure.MeasureRevision;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.budget.organisation.OrganisationRepository;

/** Composes what makes one version out of another from the changes that only one of them has. */
@ApplicationScoped
class DiffComposer {

  private static final Comparator<DiffBody.UnitDifference> BY_YEAR_AND_UNIT =
      Comparator.comparingInt(DiffBody.UnitDifference::year)
          .thenComparing(DiffBody.UnitDifference::unit);

  private final OrganisationRepository organisations;
  private final OperatingEntries entries;
  private final MeasureRepository measures;

  DiffComposer(
      OrganisationRepository organisations, OperatingEntries entries, MeasureRepository measures) {
    this.organisations = organisations;
    this.entries = entries;
    this.measures = measures;
  }

  /**
   * What makes {@code to} out of {@code from}.
   *
   * @param distributions whether accounts show what only moved to finer keys
   */
  DiffBody compose(Lineage from, Lineage to, boolean distributions) {
    Organisation organisation = organisations.of(to.municipality());
    Map<OperatingKey, BigDecimal> sums = entries.sums(to.municipality(), to.since(from));
    Map<OperatingKey, BigDecimal> shown = new LinkedHashMap<>();
    sums.forEach(
        (key, amount) -> {
          if (distributions || !key.distribution()) {
            shown.put(key, amount);
          }
        });
    return new DiffBody(
        DiffBody.End.of(from),
        DiffBody.End.of(to),
        perUnit(sums, key -> organisation.placement(key.unit(), key.year()).orElseThrow().area()),
        perUnit(shown, key -> organisation.programmeArea(key.unit(), key.year())),
        shown.entrySet().stream().map(DiffBody.AccountDifference::of).toList(),
        measures(from, to));
  }

  /** Sums per year and unit, without those that come to zero. */
  private static List<DiffBody.UnitDifference> perUnit(
      Map<OperatingKey, BigDecimal> sums, Function<OperatingKey, String> unitOf) {
    Map<Integer, Map<String, BigDecimal>> years = new TreeMap<>();
    sums.forEach(
        (key, amount) ->
            years
                .computeIfAbsent(key.year(), year -> new TreeMap<>())
                .merge(unitOf.apply(key), amount, BigDecimal::add));
    return years.entrySet().stream()
        .flatMap(
            year ->
                year.getValue().entrySet().stream()
                    .filter(unit -> unit.getValue().signum() != 0)
                    .map(
                        unit ->
                            new DiffBody.UnitDifference(
                                year.getKey(), unit.getKey(), unit.getValue())))
        .sorted(BY_YEAR_AND_UNIT)
        .toList();
  }

  private List<DiffBody.MeasureDifference> measures(Lineage from, Lineage to) {
    Map<String, MeasureRevision> before = measures.at(from);
    Map<String, MeasureRevision> after = measures.at(to);
    Map<String, List<DiffBody.FieldDifference>> fields =
        Alteration.between(cells(before), cells(after)).stream()
            .collect(
                Collectors.groupingBy(
                    alteration -> alteration.cell().measure(),
                    LinkedHashMap::new,
                    Collectors.mapping(DiffBody.FieldDifference::of, Collectors.toList())));
    List<DiffBody.MeasureDifference> differences = new ArrayList<>();
    fields.forEach(
        (id, altered) -> {
          MeasureRevision shown = after.containsKey(id) ? after.get(id) : before.get(id);
          differences.add(
              new DiffBody.MeasureDifference(
                  id,
                  shown.measure().title(),
                  DiffBody.Kind.of(before.get(id), after.get(id)),
                  altered));
        });
    return differences;
  }

  private static Map<MeasureCell, String> cells(Map<String, MeasureRevision> measures) {
    Collection<Measure> known = measures.values().stream().map(MeasureRevision::measure).toList();
    return MeasureCell.of(known);
  }
}
