package no.handlingsrom.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.contracts.figures.VersionFigures;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.Owner;

/** Asker's action programme 2024–2027 as the states of its owners tell it, for any municipality. */
final class AskerPlan {

  static final List<Integer> YEARS = List.of(2024, 2025, 2026, 2027);
  static final Instant TIME = Instant.parse("2023-10-24T08:00:00Z");

  /** NOK: 001:11714, 11673, 11215-11220 (fund, derived), 11341, 11374, 4512 (debt, derived). */
  private static final String METRICS =
      """
      net-operating-result     -74469000 -169017002 -244668000 -253193000
      gross-operating-revenue  -9653092000 -9831526002 -9975979000 -10129439000
      closing-disposition-fund 1020883192 1081261693 1116347693 1212324693
      investment-expenditure   1693875000 1614300000 1691600000 1066500000
      use-of-loans             -1174170000 -868480000 -991300000 -478340000
      closing-investment-debt  9800000000 10243480000 10797780000 10821120000
      """;

  private final SortedMap<Integer, Map<String, BigDecimal>> budget = new TreeMap<>();
  private final SortedMap<Integer, Map<String, BigDecimal>> investment = new TreeMap<>();
  private final VersionKey version;

  AskerPlan(String municipality, String version) {
    this.version = new VersionKey(municipality, "2024-2027", version);
    METRICS
        .lines()
        .map(line -> line.split(" +"))
        .forEach(line -> YEARS.forEach(year -> with(line[0], year, line[1 + YEARS.indexOf(year)])));
  }

  AskerPlan with(String metric, int year, String amount) {
    Owner owner = Metric.of(metric).orElseThrow().owner();
    (owner == Owner.BUDGET ? budget : investment)
        .computeIfAbsent(year, unknown -> new HashMap<>())
        .put(metric, new BigDecimal(amount));
    return this;
  }

  BudgetState budget(VersionStatus status, long sequence, Instant time) {
    return new BudgetState(
        version,
        sequence,
        time,
        status,
        null,
        null,
        new PlanInfo(version.plan(), 2024, 4, 10, 2024, List.of()),
        new Labels("Forslag", "Proposal"),
        budget);
  }

  InvestmentState investment(long sequence) {
    return new InvestmentState(version, sequence, TIME, 1, investment);
  }

  /** The figures as every evaluation sees them. */
  VersionFigures figures(List<ObservationValue> observations) {
    return new VersionFigures(
        version, budget(VersionStatus.PROPOSED, 1, TIME), investment(1), observations);
  }
}
