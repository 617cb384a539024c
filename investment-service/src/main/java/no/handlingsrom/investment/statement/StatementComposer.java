package no.handlingsrom.investment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.Nok;
import no.handlingsrom.fiscal.statement.InvestmentStatements;
import no.handlingsrom.fiscal.statement.InvestmentTotal;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementLine;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.LedgerYear;
import no.handlingsrom.investment.organisation.OrganisationRepository;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.purpose.PurposeRepository;
import no.handlingsrom.investment.statement.StatementBody.ColumnBody;
import no.handlingsrom.investment.statement.StatementBody.LineBody;
import no.handlingsrom.investment.statement.StatementBody.Unit;

/** Composes the statements of a version from the totals of its columns. */
@ApplicationScoped
class StatementComposer {

  private final OrganisationRepository organisations;
  private final PurposeRepository purposes;
  private final AppropriationTotals totals;

  StatementComposer(
      OrganisationRepository organisations,
      PurposeRepository purposes,
      AppropriationTotals totals) {
    this.organisations = organisations;
    this.purposes = purposes;
    this.totals = totals;
  }

  StatementBody compose(
      PlanVersion version, StatementCode statement, Unit unit, Language language) {
    String municipality = version.key().municipality();
    List<Column> columns = Column.of(version, statement);
    ColumnAmounts amounts = amounts(municipality, columns);
    List<StatementLine> lines =
        new InvestmentStatements(
                columns.size(),
                organisations.of(municipality).serviceAreas(),
                purposes.of(municipality).all(),
                amounts.totals())
            .statement(statement);
    return new StatementBody(
        statement.code(),
        unit,
        columns.stream().map(column -> new ColumnBody(column.id())).toList(),
        lines.stream().map(line -> line(line, amounts.known(), unit, language)).toList());
  }

  /**
   * @param known for each column whether every year that it adds up has entries
   */
  private record ColumnAmounts(List<InvestmentTotal> totals, List<Boolean> known) {}

  private ColumnAmounts amounts(String municipality, List<Column> columns) {
    List<LedgerYear> years =
        columns.stream().flatMap(column -> column.sums().stream()).distinct().toList();
    Map<LedgerYear, List<InvestmentTotal>> byYear =
        totals.of(municipality, years).stream()
            .collect(Collectors.groupingBy(total -> years.get(total.column())));
    List<InvestmentTotal> amounts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      for (LedgerYear year : columns.get(i).sums()) {
        for (InvestmentTotal t : byYear.getOrDefault(year, List.of())) {
          amounts.add(new InvestmentTotal(i, t.area(), t.purpose(), t.line(), t.amount()));
        }
      }
    }
    List<Boolean> known =
        columns.stream().map(column -> byYear.keySet().containsAll(column.sums())).toList();
    return new ColumnAmounts(amounts, known);
  }

  private static LineBody line(
      StatementLine line, List<Boolean> known, Unit unit, Language language) {
    List<BigDecimal> amounts =
        IntStream.range(0, line.amounts().size())
            .mapToObj(i -> known.get(i) ? in(unit, line.amounts().get(i)) : null)
            .toList();
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
