package no.handlingsrom.budget.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.handlingsrom.budget.fund.BalanceBasis;
import no.handlingsrom.budget.fund.Fund;
import no.handlingsrom.budget.fund.FundBalance;
import no.handlingsrom.budget.fund.FundBook;
import no.handlingsrom.budget.fund.FundKind;
import no.handlingsrom.budget.fund.FundPurpose;
import no.handlingsrom.budget.fund.Valuation;
import no.handlingsrom.fiscal.Labels;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static final String ALLOCATION = "allocation-disposition-fund";
  private static final String USE = "use-disposition-fund";

  private static final Fund WHOLE = fund("all", null, FundPurpose.FREE);
  private static final Fund ENERGY = fund("energy", "all", FundPurpose.FREE);
  private static final Fund BASE = fund("base", "energy", FundPurpose.PROTECTED_BASE);
  private static final Fund REAL = fund("real", "energy", FundPurpose.REAL_VALUE);
  private static final Fund BUFFER = fund("buffer", "energy", FundPurpose.BUFFER);
  private static final Fund ENERGY_WHOLE = fund("energy", null, FundPurpose.FREE);
  private static final List<Fund> FUNDS = List.of(WHOLE, BASE, BUFFER, ENERGY, REAL);

  @Test
  void askersDispositionFundClosesAsDerived() {
    // 001:11215 and 001:11220, to the øre of the sample
    List<LineAmount> lines =
        List.of(
            line(2024, ALLOCATION, "76903000.00"),
            line(2024, USE, "-170000000.00"),
            line(2025, ALLOCATION, "160378501.00"),
            line(2025, USE, "-100000000.00"));
    Forecast forecast =
        forecast(List.of(WHOLE), List.of(balance(WHOLE, "1113980192.00")), lines, List.of());
    assertThat(forecast.of(WHOLE))
        .extracting(ForecastYear::closing)
        .containsExactly(nok("1020883192.00"), nok("1081261693.00"));
    assertThat(forecast.of(FundKind.DISPOSITION)).isEqualTo(forecast.of(WHOLE));
    assertThat(FundFinding.of(forecast)).isEmpty();
  }

  @Test
  void realValuePartMustGrowByPricesOfWhatItAndTheBaseOpenedWith() {
    Forecast forecast =
        forecast(
            FUNDS,
            List.of(
                balance(BASE, "1000000000.00"),
                balance(REAL, "100000000.00"),
                balance(BUFFER, "50000000.00")),
            List.of(line(2024, ALLOCATION, "30000000.00"), line(2025, ALLOCATION, "0.00")),
            List.of(new Movement(2024, "real", ALLOCATION, nok("30000000.00"))));
    // 1 100 × 1.034 = 1 137.4, less the base of 1 000; then × 1.02 = 1 160.148
    assertThat(forecast.of(REAL))
        .extracting(ForecastYear::needed)
        .containsExactly(nok("137400000.00"), nok("160148000.00"));
    assertThat(forecast.of(REAL))
        .extracting(ForecastYear::shortfall)
        .containsExactly(nok("7400000.00"), nok("30148000.00"));
    assertThat(FundFinding.of(forecast))
        .extracting(FundFinding::code, FundFinding::year, FundFinding::amount)
        .containsExactly(
            tuple(FundFinding.Code.REAL_VALUE_NOT_KEPT, 2024, nok("7400000.00")),
            tuple(FundFinding.Code.REAL_VALUE_NOT_KEPT, 2025, nok("30148000.00")));
  }

  @Test
  void realValueIsNotKnownWithoutAPriceOrAnOpening() {
    List<FundBalance> known = List.of(balance(BASE, "10.00"), balance(REAL, "1.00"));
    Forecast noPrice =
        new Forecast(
            new FundBook(FUNDS, known),
            new Flows(new FundBook(FUNDS, known), List.of(), List.of()),
            new TreeSet<>(List.of(2024, 2025)),
            new TreeSet<>(),
            Map.of(2024, nok("3.4")));
    assertThat(noPrice.of(REAL))
        .extracting(ForecastYear::needed)
        .containsExactly(nok("1.37"), null);
    Forecast noBase = forecast(FUNDS, List.of(balance(REAL, "1.00")), List.of(), List.of());
    assertThat(noBase.of(REAL)).extracting(ForecastYear::needed).containsOnlyNulls();
  }

  @Test
  void wholeIsKnownByItsPartsAndNotBySomeOfThem() {
    Forecast some = forecast(FUNDS, List.of(balance(BASE, "10.00")), List.of(), List.of());
    assertThat(some.of(ENERGY)).extracting(ForecastYear::closing).containsOnlyNulls();
    Forecast all =
        forecast(
            FUNDS,
            List.of(balance(BASE, "10.00"), balance(REAL, "1.00"), balance(BUFFER, "0.50")),
            List.of(),
            List.of());
    assertThat(all.of(WHOLE)).extracting(ForecastYear::closing).containsOnly(nok("11.50"));
  }

  @Test
  void marketValueOpensNothing() {
    FundBalance market =
        new FundBalance(
            "energy",
            2023,
            Valuation.MARKET,
            nok("1600000000.00"),
            BalanceBasis.STATED,
            "001:4968");
    Forecast forecast = forecast(FUNDS, List.of(market), List.of(), List.of());
    assertThat(forecast.of(ENERGY)).extracting(ForecastYear::opening).containsOnlyNulls();
  }

  @Test
  void whatNamesNoFundIsTheOnlyWholesAndOtherwiseAFinding() {
    List<LineAmount> lines = List.of(line(2024, ALLOCATION, "5.00"), line(2024, USE, "-2.00"));
    Fund other = fund("other", null, FundPurpose.FREE);
    List<FundBalance> balances = List.of(balance(WHOLE, "10.00"), balance(other, "1.00"));
    assertThat(forecast(List.of(WHOLE), balances, lines, List.of()).of(WHOLE).get(0).closing())
        .isEqualByComparingTo("13.00");
    Forecast two =
        forecast(
            List.of(WHOLE, other),
            balances,
            lines,
            List.of(new Movement(2024, "other", ALLOCATION, nok("4.00"))));
    assertThat(two.of(WHOLE).get(0).closing()).isEqualByComparingTo("10.00");
    assertThat(two.of(other).get(0).closing()).isEqualByComparingTo("5.00");
    assertThat(two.of(FundKind.DISPOSITION).get(0).closing()).isEqualByComparingTo("14.00");
    assertThat(FundFinding.of(two))
        .singleElement()
        .returns(FundFinding.Code.FUND_NOT_NAMED, FundFinding::code)
        .returns(nok("-1.00"), FundFinding::amount);
  }

  @Test
  void wholeStatedOtherwiseThanItsPartsIsAFinding() {
    Forecast forecast =
        forecast(
            List.of(ENERGY_WHOLE, BASE),
            List.of(balance(ENERGY_WHOLE, "12.00"), balance(BASE, "10.00")),
            List.of(),
            List.of());
    assertThat(FundFinding.of(forecast))
        .singleElement()
        .returns(FundFinding.Code.PARTS_DIFFER, FundFinding::code)
        .returns(nok("2.00"), FundFinding::amount);
  }

  @Property
  void closingIsOpeningPlusMovementsInEveryFundPartAndYear(
      @ForAll("movements") List<Movement> movements) {
    List<LineAmount> lines =
        movements.stream().map(m -> new LineAmount(m.year(), m.line(), m.amount())).toList();
    Forecast forecast =
        forecast(
            FUNDS,
            List.of(
                balance(WHOLE, "500.00"),
                balance(BASE, "100.00"),
                balance(REAL, "20.00"),
                balance(BUFFER, "30.00")),
            lines,
            movements);
    for (Fund fund : FUNDS) {
      BigDecimal balance = forecast.book().booked(fund, 2023).orElseThrow();
      for (ForecastYear year : forecast.of(fund)) {
        assertThat(year.opening()).isEqualByComparingTo(balance);
        balance =
            movements.stream()
                .filter(m -> m.year() == year.year())
                .filter(
                    m ->
                        forecast.book().within(fund).stream()
                            .anyMatch(part -> part.code().equals(m.fund())))
                .map(Movement::amount)
                .reduce(balance, BigDecimal::add);
        assertThat(year.closing()).isEqualByComparingTo(balance);
      }
    }
  }

  @Provide
  Arbitrary<List<Movement>> movements() {
    Arbitrary<String> codes = Arbitraries.of("all", "energy", "base", "real", "buffer");
    Arbitrary<Integer> years = Arbitraries.of(2024, 2025);
    Arbitrary<BigDecimal> amounts =
        Arbitraries.bigDecimals().between(nok("-1000000"), nok("1000000")).ofScale(2);
    return Combinators.combine(codes, years, amounts)
        .as(
            (code, year, amount) ->
                new Movement(year, code, amount.signum() < 0 ? USE : ALLOCATION, amount))
        .list()
        .ofMaxSize(20);
  }

  private static Forecast forecast(
      List<Fund> funds, List<FundBalance> balances, List<LineAmount> lines, List<Movement> named) {
    FundBook book = new FundBook(funds, balances);
    return new Forecast(
        book,
        new Flows(book, lines, new ArrayList<>(named)),
        new TreeSet<>(List.of(2024, 2025)),
        new TreeSet<>(),
        Map.of(2024, nok("3.4"), 2025, nok("2.0"))); // 001:4850; the second made up
  }

  private static Fund fund(String code, String partOf, FundPurpose purpose) {
    return new Fund(code, FundKind.DISPOSITION, new Labels(code, code), partOf, purpose);
  }

  private static FundBalance balance(Fund fund, String amount) {
    return new FundBalance(
        fund.code(), 2023, Valuation.BOOKED, nok(amount), BalanceBasis.BOOKED, "made up");
  }

  private static LineAmount line(int year, String line, String amount) {
    return new LineAmount(year, line, nok(amount));
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }
}
