package no.handlingsrom.investment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.statement.Area;
import no.handlingsrom.fiscal.statement.InvestmentStatements;
import no.handlingsrom.fiscal.statement.InvestmentTotal;
import no.handlingsrom.fiscal.statement.Purpose;
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
    ColumnAmounts amounts = amounts(columns, asOf);
    List<StatementLine> lines =
        new InvestmentStatements(
                columns.size(),
                areas(municipality, columns, amounts.areas()),
                purposes(municipality, columns, asOf),
                amounts.totals())
            .statement(statement);
    return StatementBody.of(
        statement,
        IntStream.range(0, columns.size())
            .mapToObj(
                i ->
                    new StatementBody.Column(
                        columns.get(i).id(), columns.get(i).municipality(), amounts.known().get(i)))
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

  /** The number itself, then the earlier ones under which amounts of columns are kept. */
  private static Stream<String> numbers(String municipality, List<Column> columns) {
    return Stream.concat(Stream.of(municipality), columns.stream().map(Column::municipality))
        .distinct();
  }

  private List<Area> areas(String municipality, List<Column> columns, Set<String> withAmounts) {
    Map<String, Area> areas = new LinkedHashMap<>();
    numbers(municipality, columns)
        .flatMap(
            number -> organisations.of(number).serviceAreas(years(columns), withAmounts).stream())
        .forEach(area -> areas.putIfAbsent(area.code(), area));
    return List.copyOf(areas.values());
  }

  private List<Purpose> purposes(String municipality, List<Column> columns, Optional<AsOf> asOf) {
    Map<String, Purpose> all = new LinkedHashMap<>();
    numbers(municipality, columns)
        .flatMap(number -> purposes.of(number, asOf).all().stream())
        .forEach(purpose -> all.putIfAbsent(purpose.code(), purpose));
    return List.copyOf(all.values());
  }

  private static Set<Integer> years(List<Column> columns) {
    return columns.stream()
        .flatMap(column -> column.sums().stream())
        .map(LedgerYear::year)
        .collect(Collectors.toSet());
  }

  private ColumnAmounts amounts(List<Column> columns, Optional<AsOf> asOf) {
    List<LedgerYear> years =
        columns.stream().flatMap(column -> column.sums().stream()).distinct().toList();
    Map<LedgerYear, List<InvestmentTotal>> byYear =
        asOf.isPresent()
            ? at(years, asOf)
            : totals.of(years).stream()
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
