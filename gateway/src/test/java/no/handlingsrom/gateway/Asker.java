package no.handlingsrom.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.contracts.indicator.IndicatorState;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.contracts.investment.PortfolioState;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.fiscal.metric.Term;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandClass;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleUnit;
import no.handlingsrom.fiscal.scenario.ExpectedInterest;
import no.handlingsrom.fiscal.scenario.PlannedProject;

/**
 * Asker's plan 2024–2027 as state events, under any municipality number a test wants for itself.
 */
public record Asker(String municipality) {

  public static final Instant TIME = Instant.parse("2023-10-24T08:00:00Z");

  /** A change to see: 50 million kroner more in tax in 2025, KOSTRA sign. */
  private static final BigDecimal MORE_TAX = new BigDecimal("-50000000");

  public VersionKey proposal() {
    return version("director-proposal");
  }

  public VersionKey version(String id) {
    return new VersionKey(municipality, "2024-2027", id);
  }

  public BudgetState budget(VersionKey version, long sequence) {
    return budget(version, sequence, metrics(Owner.BUDGET));
  }

  /** As {@link #budget}, with 50 million kroner more in tax in 2025. */
  public BudgetState budgetWithMoreTax(VersionKey version, long sequence) {
    SortedMap<Integer, Map<String, BigDecimal>> years = metrics(Owner.BUDGET);
    for (Metric metric : List.of(Metric.NET_OPERATING_RESULT, Metric.GROSS_OPERATING_REVENUE)) {
      years.get(2025).merge(metric.code(), MORE_TAX, BigDecimal::add);
    }
    return budget(version, sequence, years);
  }

  /** A version drafted from the proposal as that stood at 42. */
  public BudgetState branch(
      VersionKey version, long sequence, SortedMap<Integer, Map<String, BigDecimal>> years) {
    BudgetState root = budget(version, sequence, years);
    return new BudgetState(
        version,
        sequence,
        root.time(),
        root.status(),
        "director-proposal",
        42L,
        root.plan(),
        root.names(),
        years);
  }

  /** The figures of budget-service with more income in 2025, NOK. */
  public static SortedMap<Integer, Map<String, BigDecimal>> withIncome2025(String nok) {
    SortedMap<Integer, Map<String, BigDecimal>> years = metrics(Owner.BUDGET);
    for (Metric metric : List.of(Metric.NET_OPERATING_RESULT, Metric.GROSS_OPERATING_REVENUE)) {
      years.get(2025).merge(metric.code(), new BigDecimal(nok).negate(), BigDecimal::add);
    }
    return years;
  }

  public BudgetState budget(
      VersionKey version, long sequence, SortedMap<Integer, Map<String, BigDecimal>> years) {
    return new BudgetState(
        version,
        sequence,
        TIME.plusSeconds(sequence),
        VersionStatus.DRAFT,
        null,
        null,
        new PlanInfo(version.plan(), 2024, 4, 10, 2024, List.of()),
        new Labels("Kommunedirektørens forslag", "The municipal director's proposal"),
        years);
  }

  public InvestmentState investment(VersionKey version, long sequence) {
    return new InvestmentState(version, sequence, TIME, 1, metrics(Owner.INVESTMENT));
  }

  /** Two kindergartens of the plan (001:7375-7383), and its interest assumptions (001:4989). */
  public PortfolioState portfolio(VersionKey version, long sequence) {
    return new PortfolioState(
        version,
        sequence,
        TIME,
        List.of(
            kindergarten(
                "barnehage-erstatte-sondre-borgen-barnehage",
                "Barnehage - erstatte Søndre Borgen barnehage",
                Map.of(2024, "75000000", 2025, "50000000", 2026, "13500000")),
            kindergarten(
                "barnehage-kapasitetsokning-borgen",
                "Barnehage - kapasitetsøkning Borgen",
                Map.of(2025, "3000000", 2028, "30000000", 2029, "60000000", 2030, "18500000"))),
        List.of(
            interest(2024, "4.2"), interest(2025, "4"), interest(2026, "4"), interest(2027, "4")));
  }

  private static PlannedProject kindergarten(String id, String name, Map<Integer, String> outlay) {
    SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();
    outlay.forEach((year, amount) -> amounts.put(year, new BigDecimal(amount)));
    return new PlannedProject(
        id,
        name,
        "oppvekst",
        false,
        BigDecimal.ONE,
        amounts,
        new TreeMap<>(),
        new TreeMap<>(),
        null);
  }

  private static ExpectedInterest interest(int year, String percent) {
    return new ExpectedInterest(year, new BigDecimal(percent), new BigDecimal(percent), null);
  }

  public IndicatorState indicators(long sequence) {
    return indicators(sequence, rules());
  }

  public IndicatorState indicators(long sequence, List<FiscalRule> rules) {
    return new IndicatorState(
        municipality,
        sequence,
        TIME,
        rules,
        rows("observations.csv").stream().map(Asker::observation).toList());
  }

  public static SortedMap<Integer, Map<String, BigDecimal>> metrics(Owner owner) {
    SortedMap<Integer, Map<String, BigDecimal>> years = new TreeMap<>();
    for (String[] row : rows("metrics.csv")) {
      if (Metric.of(row[0]).orElseThrow().owner() == owner) {
        years
            .computeIfAbsent(Integer.valueOf(row[1]), year -> new HashMap<>())
            .put(row[0], new BigDecimal(row[2]).movePointRight(3));
      }
    }
    return years;
  }

  public static List<FiscalRule> rules() {
    return List.of(
        rule("net-operating-result", 4, "-1:net-operating-result", BandClass.DESIRED, "1.75", "3"),
        rule("disposition-fund", 1, "1:closing-disposition-fund", BandClass.DESIRED, "5", "10"),
        rule("debt-ratio", 1, "1:closing-investment-debt", BandClass.NOT_APPROVED, "80", "100"),
        new FiscalRule(
            "building-maintenance",
            new Labels("Verdibevarende vedlikehold", "Value-preserving maintenance"),
            RuleUnit.NOK_PER_M2,
            0,
            Basis.YEAR,
            List.of(term("1:indicator:building-maintenance")),
            List.of(),
            bands(BandClass.DESIRED, "100", "140"),
            LocalDate.of(2020, 1, 1),
            null,
            null,
            "001:4463"),
        new FiscalRule(
            "self-financing",
            new Labels("Egenfinansiering", "Self-financing"),
            RuleUnit.PERCENT,
            1,
            Basis.PLAN_PERIOD,
            List.of(term("1:investment-expenditure"), term("1:use-of-loans")),
            List.of(term("1:investment-expenditure")),
            List.of(
                new Band(BandClass.NOT_APPROVED, null, false, new BigDecimal("50"), false),
                new Band(BandClass.DESIRED, new BigDecimal("50"), true, null, false)),
            LocalDate.of(2020, 1, 1),
            null,
            null,
            "001:299"));
  }

  public static FiscalRule rule(
      String code, int decimals, String numerator, BandClass above, String from, String to) {
    return new FiscalRule(
        code,
        new Labels("nb " + code, "en " + code),
        RuleUnit.PERCENT,
        decimals,
        Basis.YEAR,
        List.of(term(numerator)),
        List.of(term("-1:gross-operating-revenue")),
        bands(above, from, to),
        LocalDate.of(2020, 1, 1),
        null,
        null,
        "001:4453-4457");
  }

  private static List<Band> bands(BandClass above, String from, String to) {
    BandClass below = above == BandClass.DESIRED ? BandClass.NOT_APPROVED : BandClass.DESIRED;
    BigDecimal lower = new BigDecimal(from);
    BigDecimal upper = new BigDecimal(to);
    return List.of(
        new Band(below, null, false, lower, false),
        new Band(BandClass.LOWEST_ACCEPTABLE, lower, true, upper, true),
        new Band(above, upper, false, null, false));
  }

  private static Term term(String text) {
    String[] parts = text.split(":", 2);
    return new Term(parts[1], new BigDecimal(parts[0]));
  }

  private static ObservationValue observation(String[] row) {
    String[] missing = row[5].split("\\|");
    return new ObservationValue(
        row[0],
        Integer.parseInt(row[1]),
        ObservationKind.valueOf(row[2].toUpperCase(Locale.ROOT)),
        row[3].isEmpty() ? null : row[3],
        row[4].isEmpty() ? null : new BigDecimal(row[4]),
        row[5].isEmpty() ? null : new Labels(missing[0], missing[1]),
        row[6]);
  }

  private static List<String[]> rows(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Asker.class.getResourceAsStream("/asker/" + file), StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
