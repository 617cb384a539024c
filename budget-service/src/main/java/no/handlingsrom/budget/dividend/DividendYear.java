package no.handlingsrom.budget.dividend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;

/**
 * What is stated of the budgeted dividends of a year, held against each other and against the
 * ledger. Nothing is settled here: what disagrees is told.
 *
 * @param stated budgeted dividends of the year, of companies and of all together
 * @param ledger NOK on the line of § 5-6; {@code null} where the version has no amounts of the year
 */
record DividendYear(int year, List<Dividend> stated, BigDecimal ledger) {

  /**
   * What the companies come to together.
   *
   * @return NOK, negative; empty where none is stated, or one is stated in two ways
   */
  Optional<BigDecimal> sum() {
    Map<String, List<Dividend>> companies = companies();
    return companies.isEmpty() || companies.values().stream().anyMatch(DividendYear::disagree)
        ? Optional.empty()
        : companies.values().stream().map(places -> places.get(0).amount()).reduce(BigDecimal::add);
  }

  List<DividendFinding> findings() {
    List<DividendFinding> findings = new ArrayList<>();
    companies().values().stream()
        .filter(DividendYear::disagree)
        .forEach(places -> findings.add(disagreement(places)));
    sum().ifPresent(sum -> compare(sum, findings));
    return findings;
  }

  private void compare(BigDecimal sum, List<DividendFinding> findings) {
    stated.stream()
        .filter(d -> d.company() == null && !d.agreesWith(sum))
        .forEach(
            d ->
                findings.add(
                    new DividendFinding(
                        DividendFinding.Code.TOTAL_DIFFERS,
                        year,
                        null,
                        d.amount().subtract(sum),
                        new Labels(
                            "%s sier %s, selskapene utgjør %s"
                                .formatted(d.source(), d.amount(), sum),
                            "%s says %s, the companies come to %s"
                                .formatted(d.source(), d.amount(), sum)))));
    if (ledger != null && ledger.compareTo(sum) != 0) {
      findings.add(
          new DividendFinding(
              DividendFinding.Code.LEDGER_DIFFERS,
              year,
              null,
              ledger.subtract(sum),
              new Labels(
                  "driftsbudsjettet har %s, selskapene utgjør %s".formatted(ledger, sum),
                  "the operating budget has %s, the companies come to %s".formatted(ledger, sum))));
    }
  }

  private DividendFinding disagreement(List<Dividend> places) {
    Dividend one = places.get(0);
    Dividend other =
        places.stream().filter(place -> !place.agreesWith(one)).findFirst().orElseThrow();
    return new DividendFinding(
        DividendFinding.Code.STATED_DIFFERENTLY,
        year,
        one.company(),
        one.amount().subtract(other.amount()),
        new Labels(
            "%s sier %s, %s sier %s"
                .formatted(one.source(), one.amount(), other.source(), other.amount()),
            "%s says %s, %s says %s"
                .formatted(one.source(), one.amount(), other.source(), other.amount())));
  }

  private Map<String, List<Dividend>> companies() {
    Map<String, List<Dividend>> companies = new LinkedHashMap<>();
    stated.stream()
        .filter(d -> d.company() != null)
        .forEach(d -> companies.computeIfAbsent(d.company(), c -> new ArrayList<>()).add(d));
    return companies;
  }

  private static boolean disagree(List<Dividend> places) {
    return places.stream().anyMatch(place -> !place.agreesWith(places.get(0)));
  }
}
