package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.AskerMetrics;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.rule.AskerRules;
import no.handlingsrom.fiscal.rule.FiscalRule;

/** Asker's plan 2024–2027 with two of its projects and its interest assumptions (001:4989). */
final class AskerPlan {

  static final List<Integer> YEARS = List.of(2024, 2025, 2026, 2027);

  /** Erstatte Søndre Borgen barnehage, 001:7375-7378. */
  static final String KINDERGARTEN = "barnehage-erstatte-sondre-borgen-barnehage";

  /** Kapasitetsøkning Borgen, 001:7380-7383: most of it after 2027. */
  static final String LATER = "barnehage-kapasitetsokning-borgen";

  static final List<FiscalRule> RULES =
      List.of(
          AskerRules.NET_OPERATING_RESULT,
          AskerRules.DISPOSITION_FUND,
          AskerRules.DEBT_RATIO,
          AskerRules.SELF_FINANCING);

  private AskerPlan() {}

  static PlanBase plan() {
    return plan(new AskerMetrics());
  }

  static PlanBase plan(MetricValues official) {
    return new PlanBase(
        YEARS,
        2033,
        official,
        List.of(
            project(KINDERGARTEN, Map.of(2024, "75000000", 2025, "50000000", 2026, "13500000")),
            project(
                LATER,
                Map.of(2025, "3000000", 2028, "30000000", 2029, "60000000", 2030, "18500000"))),
        Map.of(
            2024, interest(2024, "4.2"),
            2025, interest(2025, "4.0"),
            2026, interest(2026, "4.0"),
            2027, interest(2027, "4.0")));
  }

  static ExpectedInterest interest(int year, String percent) {
    return new ExpectedInterest(year, new BigDecimal(percent), new BigDecimal(percent), null);
  }

  static PlannedProject project(String id, Map<Integer, String> outlay) {
    return new PlannedProject(
        id,
        id,
        "oppvekst",
        false,
        BigDecimal.ONE,
        byYear(outlay),
        new TreeMap<>(),
        new TreeMap<>(),
        null);
  }

  static SortedMap<Integer, BigDecimal> byYear(Map<Integer, String> values) {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> new BigDecimal(entry.getValue()),
                BigDecimal::add,
                TreeMap::new));
  }

  static ScenarioItem step(Driver driver, int year, String value) {
    return new ScenarioItem.Path(driver, byYear(Map.of(year, value)));
  }

  static ScenarioItem amount(Money money, int year, String value) {
    return new ScenarioItem.Amounts(money, byYear(Map.of(year, value)));
  }

  static Scenario scenario(ScenarioItem... items) {
    return new Scenario(List.of(items), 20, null);
  }

  static Scenario atThePaceOfThePlan(ScenarioItem... items) {
    return new Scenario(Stream.of(items).toList(), null, null);
  }
}
