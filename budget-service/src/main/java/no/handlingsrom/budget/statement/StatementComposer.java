package no.handlingsrom.budget.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.handlingsrom.budget.change.EarlierTotals;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.statement.Area;
import no.handlingsrom.fiscal.statement.OperatingStatements;
import no.handlingsrom.fiscal.statement.OperatingTotal;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.statement.AmountUnit;
import no.handlingsrom.http.statement.StatementBody;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.succession.Keepers;

/** Composes the statements of a version from the totals of its columns. */
@ApplicationScoped
class StatementComposer {

  private final PlanRepository plans;
  private final OrganisationRepository organisations;
  private final LineTotals totals;
  private final Lineages lineages;
  private final EarlierTotals earlier;
  private final Keepers keepers;

  StatementComposer(
      PlanRepository plans,
      OrganisationRepository organisations,
      LineTotals totals,
      Lineages lineages,
      EarlierTotals earlier,
      Keepers keepers) {
    this.plans = plans;
    this.organisations = organisations;
    this.totals = totals;
    this.lineages = lineages;
    this.earlier = earlier;
    this.keepers = keepers;
  }

  /**
   * @param asOf the moment whose knowledge is asked for; empty for what holds now
   * @throws ProblemException not-found when the version had not begun at that moment
   */
  StatementBody compose(
      VersionKey version,
      StatementCode statement,
      Optional<AsOf> asOf,
      AmountUnit unit,
      Language language) {
    List<Column> columns =
        Column.of(plans.get(version.municipality(), version.plan()), version, keepers);
    asOf.ifPresent(at -> lineages.of(LedgerKey.of(version), Optional.of(at)));
    List<OperatingTotal> amounts = amounts(columns, asOf);
    List<Area> areas = areas(version.municipality(), columns, asOf);
    return StatementBody.of(
        statement,
        known(columns, amounts),
        new OperatingStatements(columns.size(), areas, amounts).statement(statement),
        unit,
        language);
  }

  /** Those of the municipality, then what only the organisation under an earlier number had. */
  private List<Area> areas(String municipality, List<Column> columns, Optional<AsOf> asOf) {
    Set<Integer> years = columns.stream().map(Column::year).collect(Collectors.toSet());
    Map<String, Area> areas = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(municipality), columns.stream().map(column -> column.ledger().municipality()))
        .distinct()
        .flatMap(number -> organisations.of(number, asOf).areas(years).stream())
        .forEach(area -> areas.putIfAbsent(area.code(), new Area(area.code(), area.names())));
    return List.copyOf(areas.values());
  }

  private static List<StatementBody.Column> known(
      List<Column> columns, List<OperatingTotal> amounts) {
    Set<Integer> known = amounts.stream().map(OperatingTotal::column).collect(Collectors.toSet());
    return IntStream.range(0, columns.size())
        .mapToObj(
            i ->
                new StatementBody.Column(
                    columns.get(i).id(), columns.get(i).ledger().municipality(), known.contains(i)))
        .toList();
  }

  private List<OperatingTotal> amounts(List<Column> columns, Optional<AsOf> asOf) {
    Map<LedgerKey, List<LineTotal>> ledgers = new HashMap<>();
    List<OperatingTotal> amounts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      for (LineTotal t : ledgers.computeIfAbsent(column.ledger(), ledger -> of(ledger, asOf))) {
        if (t.year() == column.year()) {
          amounts.add(new OperatingTotal(i, t.area(), t.central(), t.line(), t.amount()));
        }
      }
    }
    return amounts;
  }

  private List<LineTotal> of(LedgerKey ledger, Optional<AsOf> asOf) {
    return asOf.isEmpty()
        ? totals.of(ledger)
        : lineages.ifBegun(ledger, asOf).map(earlier::of).orElse(List.of());
  }
}
