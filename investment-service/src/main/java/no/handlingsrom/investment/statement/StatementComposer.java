package no.handlingsrom.investment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.statement.InvestmentStatements;
import no.handlingsrom.fiscal.statement.InvestmentTotal;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementLine;
import no.handlingsrom.http.statement.AmountUnit;
import no.handlingsrom.http.statement.StatementBody;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.LedgerYear;
import no.handlingsrom.investment.organisation.OrganisationRepository;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.purpose.PurposeRepository;

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
      PlanVersion version, StatementCode statement, AmountUnit unit, Language language) {
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
    return StatementBody.of(
        statement,
        IntStream.range(0, columns.size())
            .mapToObj(i -> new StatementBody.Column(columns.get(i).id(), amounts.known().get(i)))
            .toList(),
        lines,
        unit,
        language);
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
}
