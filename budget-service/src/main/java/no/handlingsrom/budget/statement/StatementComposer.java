package no.handlingsrom.budget.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.statement.StatementBody.ColumnBody;
import no.handlingsrom.budget.statement.StatementBody.LineBody;
import no.handlingsrom.budget.statement.StatementBody.Unit;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.Nok;
import no.handlingsrom.fiscal.statement.Area;
import no.handlingsrom.fiscal.statement.OperatingStatements;
import no.handlingsrom.fiscal.statement.OperatingTotal;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementLine;
import no.handlingsrom.kit.ledger.LedgerKey;

/** Composes the statements of a version from the totals of its columns. */
@ApplicationScoped
class StatementComposer {

  private final PlanRepository plans;
  private final OrganisationRepository organisations;
  private final LineTotals totals;

  StatementComposer(PlanRepository plans, OrganisationRepository organisations, LineTotals totals) {
    this.plans = plans;
    this.organisations = organisations;
    this.totals = totals;
  }

  StatementBody compose(VersionKey version, StatementCode statement, Unit unit, Language language) {
    List<Column> columns = Column.of(plans.get(version.municipality(), version.plan()), version);
    List<OperatingTotal> amounts = amounts(columns);
    boolean[] known = new boolean[columns.size()];
    amounts.forEach(amount -> known[amount.column()] = true);
    List<Area> areas =
        organisations.of(version.municipality()).areas().stream()
            .map(area -> new Area(area.code(), area.names()))
            .toList();
    return new StatementBody(
        statement.code(),
        unit,
        columns.stream().map(column -> new ColumnBody(column.id())).toList(),
        new OperatingStatements(columns.size(), areas, amounts)
            .statement(statement).stream().map(line -> line(line, known, unit, language)).toList());
  }

  private List<OperatingTotal> amounts(List<Column> columns) {
    Map<LedgerKey, List<LineTotal>> ledgers = new HashMap<>();
    List<OperatingTotal> amounts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      for (LineTotal t : ledgers.computeIfAbsent(column.ledger(), totals::of)) {
        if (t.year() == column.year()) {
          amounts.add(new OperatingTotal(i, t.area(), t.central(), t.line(), t.amount()));
        }
      }
    }
    return amounts;
  }

  private static LineBody line(StatementLine line, boolean[] known, Unit unit, Language language) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (int i = 0; i < line.amounts().size(); i++) {
      amounts.add(known[i] ? in(unit, line.amounts().get(i)) : null);
    }
    return new LineBody(
        line.no(), line.code(), line.label().in(language), line.type().code(), amounts);
  }

  private static BigDecimal in(Unit unit, BigDecimal nok) {
    return switch (unit) {
      case NOK -> nok.setScale(2);
      case kNOK -> Nok.toThousands(nok);
    };
  }
}
