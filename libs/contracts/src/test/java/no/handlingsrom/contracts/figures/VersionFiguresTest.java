package no.handlingsrom.contracts.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.Term;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandClass;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.fiscal.rule.RuleUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionFiguresTest {

  private static final VersionKey PROPOSAL =
      new VersionKey("3203", "2024-2027", "director-proposal");
  private static final Instant TIME = Instant.parse("2023-10-24T08:00:00Z");
  private static final String SHARE = "indicator:share";

  private static final BudgetState BUDGET =
      new BudgetState(
          PROPOSAL,
          42,
          TIME,
          VersionStatus.PROPOSED,
          null,
          null,
          new PlanInfo("2024-2027", 2024, 4, 10, 2024, List.of()),
          new Labels("Forslag", "Proposal"),
          new TreeMap<>(
              Map.of(
                  2024,
                  Map.of(
                      "net-operating-result", new BigDecimal("-74469000"), // 001:11714
                      "gross-operating-revenue", new BigDecimal("-9653092000"))))); // 001:11673
  private static final InvestmentState INVESTMENT =
      new InvestmentState(
          PROPOSAL,
          7,
          TIME,
          42,
          new TreeMap<>(Map.of(2024, Map.of("use-of-loans", new BigDecimal("-1174170000")))));

  private final VersionFigures figures = figures(List.of());

  @Test
  void figuresAreThoseOfTheirOwner() {
    assertThat(figures.valueOf("net-operating-result", 2024))
        .isEqualTo(new Known(new BigDecimal("-74469000")));
    assertThat(figures.valueOf("use-of-loans", 2024))
        .isEqualTo(new Known(new BigDecimal("-1174170000")));
  }

  @ParameterizedTest
  @CsvSource({
    "net-operating-result, 2025, nothing is posted in the year",
    "closing-disposition-fund, 2024, a figure it is computed from is not known",
    "closing-investment-debt, 2024, a figure it is computed from is not known",
    "indicator:share, 2024, no observation is recorded",
  })
  void whatIsMissingSaysWhy(String metric, int year, String reason) {
    assertThat(((Missing) figures.valueOf(metric, year)).reason().en()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "net-operating-result, the operating budget of the version has not been received",
    "use-of-loans, the investment budget of the version has not been received",
    "indicator:share, the indicators of the municipality have not been received",
  })
  void anOwnerNotHeardOfIsNamed(String metric, String reason) {
    VersionFigures nothing = new VersionFigures(PROPOSAL, null, null, null);

    assertThat(((Missing) nothing.valueOf(metric, 2024)).reason().en()).isEqualTo(reason);
    assertThat(nothing.planYears()).isEmpty();
  }

  @Test
  void ofOneYearThePlansOwnWordCountsThenTheBudgetThenTheAccount() {
    ObservationValue account = share(ObservationKind.ACCOUNT, null, "1");
    ObservationValue budget = share(ObservationKind.BUDGET, null, "2");
    ObservationValue other = share(ObservationKind.PLAN, "2023-2026", "3");
    ObservationValue plan = share(ObservationKind.PLAN, "2024-2027", "4");

    assertThat(figures(List.of(account, budget, other, plan)).observed(SHARE, 2024)).contains(plan);
    assertThat(figures(List.of(account, budget, other)).observed(SHARE, 2024)).contains(budget);
    assertThat(figures(List.of(account, other)).observed(SHARE, 2024)).contains(account);
    assertThat(figures(List.of(other)).observed(SHARE, 2024)).isEmpty();
    assertThat(figures(List.of(account)).observed(SHARE, 2025)).isEmpty();
  }

  @Test
  void aRuleIsJudgedInThePlanYearsInWhichItIsInForce() {
    FiscalRule rule =
        new FiscalRule(
            "net-operating-result",
            new Labels("Netto driftsresultat", "Net operating result"),
            RuleUnit.PERCENT,
            4,
            Basis.YEAR,
            List.of(new Term("net-operating-result", new BigDecimal("-1"))),
            List.of(new Term("gross-operating-revenue", new BigDecimal("-1"))),
            List.of(new Band(BandClass.DESIRED, null, false, null, false)),
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2026, 12, 30),
            null,
            null);

    assertThat(figures.planYears()).containsExactly(2024, 2025, 2026, 2027);
    assertThat(figures.judge(rule)).extracting(RuleResult::year).containsExactly(2024, 2025);
    assertThat(figures.judge(rule).get(0).value()).isEqualTo("0.7715"); // 001:11188
    assertThat(figures.judge(rule.inForce(null, LocalDate.of(2020, 1, 1)))).isEmpty();
  }

  private static VersionFigures figures(List<ObservationValue> observations) {
    return new VersionFigures(PROPOSAL, BUDGET, INVESTMENT, observations);
  }

  private static ObservationValue share(ObservationKind kind, String plan, String value) {
    return new ObservationValue(SHARE, 2024, kind, plan, new BigDecimal(value), null, "s");
  }
}
