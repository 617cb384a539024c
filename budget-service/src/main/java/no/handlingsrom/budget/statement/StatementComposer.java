package no.handlingsrom.budget.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** Composes the statements of a version from the totals of its columns. */
@ApplicationScoped
class StatementComposer {

  private final PlanRepository plans;
  private final OrganisationRepository organisations;
  private final LineTotals totals;
  private final Lineages lineages;
  private final EarlierTotals earlier;

  StatementComposer(
      PlanRepository plans,
      OrganisationRepository organisations,
      LineTotals totals,
      Lineages lineages,
      EarlierTotals earlier) {
    this.plans = plans;
    this.organisations = organisations;
    this.totals = totals;
    this.lineages = lineages;
    this.earlier = earlier;
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
    List<Column> columns = Column.of(plans.get(version.municipality(), version.plan()), version);
    asOf.ifPresent(at -> lineages.of(LedgerKey.of(version), Optional.of(at)));
    List<OperatingTotal> amounts = amounts(columns, asOf);
    List<Area> areas =
        organisations.of(version.municipality(), asOf).areas(years(columns)).stream()
            .map(area -> new Area(area.code(), area.names()))
            .toList();
    return StatementBody.of(
        statement,
        known(columns, amounts),
        new OperatingStatements(columns.size(), areas, amounts).statement(statement),
        unit,
        language);
  }

  private static Set<Integer> years(List<Column> columns) {
    return columns.stream().map(Column::year).collect(Collectors.toSet());
  }

  private static List<StatementBody.Column> known(
      List<Column> columns, List<OperatingTotal> amounts) {
    Set<Integer> known = amounts.stream().map(OperatingTotal::column).collect(Collectors.toSet());
    return IntStream.range(0, columns.size())
        .mapToObj(i -> new StatementBody.Column(columns.get(i).id(), known.contains(i)))
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
