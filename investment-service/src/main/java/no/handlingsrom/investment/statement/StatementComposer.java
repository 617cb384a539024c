package no.handlingsrom.investment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.statement.InvestmentStatements;
import no.handlingsrom.fiscal.statement.InvestmentTotal;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementLine;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.statement.AmountUnit;
import no.handlingsrom.http.statement.StatementBody;
import no.handlingsrom.investment.appropriation.AppropriationHistory;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.LedgerYear;
import no.handlingsrom.investment.organisation.OrganisationRepository;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.investment.purpose.PurposeRepository;
import no.handlingsrom.kit.ledger.LedgerKey;

/** Composes the statements of a version from the totals of its columns. */
@ApplicationScoped
class StatementComposer {

  private final OrganisationRepository organisations;
  private final PurposeRepository purposes;
  private final AppropriationTotals totals;
  private final AppropriationHistory history;
  private final Snapshots snapshots;

  StatementComposer(
      OrganisationRepository organisations,
      PurposeRepository purposes,
      AppropriationTotals totals,
      AppropriationHistory history,
      Snapshots snapshots) {
    this.organisations = organisations;
    this.purposes = purposes;
    this.totals = totals;
    this.history = history;
    this.snapshots = snapshots;
  }

  StatementBody compose(
      String municipality,
      StatementCode statement,
      List<Column> columns,
      Optional<AsOf> asOf,
      AmountUnit unit,
      Language language) {
    ColumnAmounts amounts = amounts(municipality, columns, asOf);
    List<StatementLine> lines =
        new InvestmentStatements(
                columns.size(),
                organisations.of(municipality).serviceAreas(years(columns), amounts.areas()),
                purposes.of(municipality, asOf).all(),
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
  private record ColumnAmounts(List<InvestmentTotal> totals, List<Boolean> known) {

    Set<String> areas() {
      return totals.stream()
          .map(InvestmentTotal::area)
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());
    }
  }

  private static Set<Integer> years(List<Column> columns) {
    return columns.stream()
        .flatMap(column -> column.sums().stream())
        .map(LedgerYear::year)
        .collect(Collectors.toSet());
  }

  private ColumnAmounts amounts(String municipality, List<Column> columns, Optional<AsOf> asOf) {
    List<LedgerYear> years =
        columns.stream().flatMap(column -> column.sums().stream()).distinct().toList();
    Map<LedgerYear, List<InvestmentTotal>> byYear =
        asOf.isPresent()
            ? at(years, asOf)
            : totals.of(municipality, years).stream()
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

  /** As of an instant, every column stands where its own ledger stood then. */
  private Map<LedgerYear, List<InvestmentTotal>> at(List<LedgerYear> years, Optional<AsOf> asOf) {
    Map<LedgerKey, List<Integer>> byLedger =
        years.stream()
            .collect(
                Collectors.groupingBy(
                    LedgerYear::ledger, Collectors.mapping(LedgerYear::year, Collectors.toList())));
    Map<LedgerYear, List<InvestmentTotal>> amounts = new HashMap<>();
    byLedger.forEach(
        (ledger, ofLedger) ->
            snapshots
                .upTo(ledger, asOf)
                .map(upTo -> history.at(ledger, upTo, ofLedger))
                .orElse(List.of())
                .forEach(
                    e ->
                        amounts
                            .computeIfAbsent(
                                new LedgerYear(ledger, e.year()), y -> new ArrayList<>())
                            .add(
                                new InvestmentTotal(
                                    0, e.area(), e.purpose(), e.line(), e.amount()))));
    return amounts;
  }
}
