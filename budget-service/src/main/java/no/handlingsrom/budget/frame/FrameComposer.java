package no.handlingsrom.budget.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.budget.change.OperatingEntries;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.measure.Measure;
import no.handlingsrom.budget.measure.MeasureRepository;
import no.handlingsrom.budget.measure.MeasureRevision;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.budget.organisation.Organisation.Placement;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.statement.AmountUnit;

/**
 * Composes the frame tables of a version from the entries of its lineage. The central unit stands
 * outside them, as it does outside § 5-4 second paragraph.
 */
@ApplicationScoped
class FrameComposer {

  private final OrganisationRepository organisations;
  private final OperatingEntries entries;
  private final MeasureRepository measures;

  FrameComposer(
      OrganisationRepository organisations, OperatingEntries entries, MeasureRepository measures) {
    this.organisations = organisations;
    this.entries = entries;
    this.measures = measures;
  }

  /**
   * @param asOf the moment whose organisation is asked for, that of the lineage; empty for now
   */
  FrameBody compose(
      Lineage lineage,
      Optional<AsOf> asOf,
      List<Integer> years,
      AmountUnit unit,
      Language language) {
    Organisation organisation = organisations.of(lineage.municipality(), asOf);
    Collection<Measure> known =
        measures.at(lineage).values().stream().map(MeasureRevision::measure).toList();
    Map<OperatingKey, BigDecimal> all = entries.sums(lineage.municipality(), lineage.everything());
    Map<OperatingKey, BigDecimal> framed =
        part(all, key -> !placement(organisation, key).central());
    List<FrameBody.AreaFrame> areas = new ArrayList<>();
    for (Unit area : organisation.areas(years)) {
      Map<OperatingKey, BigDecimal> own =
          part(framed, key -> placement(organisation, key).area().equals(area.code()));
      areas.add(
          new FrameBody.AreaFrame(
              area.code(),
              area.names().in(language),
              lines(new FrameTable(years, own, known), unit, language),
              divided(organisation, area, own, years, unit, language)));
    }
    return new FrameBody(
        unit, years, areas, lines(new FrameTable(years, framed, List.of()), unit, language));
  }

  private static Placement placement(Organisation organisation, OperatingKey key) {
    return organisation.placement(key.unit(), key.year()).orElseThrow();
  }

  private static List<FrameBody.Line> lines(FrameTable table, AmountUnit unit, Language language) {
    return table.lines().stream().map(line -> FrameBody.Line.of(line, unit, language)).toList();
  }

  private static List<FrameBody.ProgrammeArea> divided(
      Organisation organisation,
      Unit area,
      Map<OperatingKey, BigDecimal> own,
      List<Integer> years,
      AmountUnit unit,
      Language language) {
    List<FrameBody.ProgrammeArea> rows = new ArrayList<>();
    for (Unit below : organisation.below(area.code(), years)) {
      Map<OperatingKey, BigDecimal> part =
          part(own, key -> below.code().equals(organisation.programmeArea(key.unit(), key.year())));
      rows.add(row(below, part, years, unit, language));
    }
    Map<OperatingKey, BigDecimal> rest = part(own, key -> key.unit().equals(area.code()));
    if (rest.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).signum() != 0
        || rows.isEmpty()) {
      rows.add(row(area, rest, years, unit, language));
    }
    return rows;
  }

  private static FrameBody.ProgrammeArea row(
      Unit unit,
      Map<OperatingKey, BigDecimal> part,
      List<Integer> years,
      AmountUnit amountUnit,
      Language language) {
    FrameTable table = new FrameTable(years, part, List.of());
    return new FrameBody.ProgrammeArea(
        unit.code(),
        unit.names().in(language),
        table.amounts(key -> true).stream().map(amountUnit::of).toList(),
        table.amounts(key -> key.category() == FrameCategory.RESTRUCTURING).stream()
            .map(amountUnit::of)
            .toList());
  }

  private static Map<OperatingKey, BigDecimal> part(
      Map<OperatingKey, BigDecimal> whole, Predicate<OperatingKey> belongs) {
    Map<OperatingKey, BigDecimal> part = new LinkedHashMap<>();
    whole.forEach(
        (key, amount) -> {
          if (belongs.test(key)) {
            part.put(key, amount);
          }
        });
    return part;
  }
}
