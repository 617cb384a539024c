package no.handlingsrom.fiscal.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.AskerMetrics;
import no.handlingsrom.fiscal.Labels;
import org.junit.jupiter.api.Test;

class ConsistencyCheckTest {

  private static final List<Integer> YEARS = List.of(2024, 2025, 2026, 2027);

  private final AskerMetrics asker = new AskerMetrics();

  @Test
  void askersTwoBudgetsAgree() {
    assertThat(ConsistencyCheck.findAll(asker, YEARS))
        .extracting(finding -> finding.check() + " " + finding.year() + " " + finding.result())
        .containsExactly(
            "transfer-equality 2024 pass",
            "transfer-equality 2025 pass",
            "transfer-equality 2026 pass",
            "transfer-equality 2027 pass",
            "loan-instalments 2024 pass",
            "loan-instalments 2025 pass",
            "loan-instalments 2026 pass",
            "loan-instalments 2027 pass");
  }

  @Test
  void aTransferChangedInOneBudgetOnlyIsFound() {
    // 001:11200 against 001:11387, with 200 000 lowered to 190 000 in operations
    asker.with("transfer-to-investment", 2026, "190000000");

    assertThat(findings(2026).get(0))
        .isEqualTo(
            new Finding(
                "transfer-equality",
                2026,
                new BigDecimal("190000000"),
                new BigDecimal("-200000000"),
                new BigDecimal("-10000000"),
                "fail",
                new Labels(
                    "Overføring til investering og Overføring fra drift avviker med -10000000 kr",
                    "Transfer to investment and Transfer from operations differ by NOK"
                        + " -10000000")));
  }

  @Test
  void oneOereIsADifference() {
    asker.with("planned-loan-instalments", 2025, "424999999.99");

    Finding finding = findings(2025).get(1);
    assertThat(finding.result()).isEqualTo("fail");
    assertThat(finding.difference()).isEqualTo("0.01");
    assertThat(finding.reason().nb()).endsWith("avviker med 0,01 kr");
  }

  @Test
  void equalAmountsOfDifferentPrecisionAgree() {
    asker.with("planned-loan-instalments", 2025, "425000000.00");

    assertThat(findings(2025).get(1).result()).isEqualTo("pass");
  }

  @Test
  void transfersWithTheSameSignDoNotCancel() {
    asker.with("transfer-from-operations", 2024, "170000000");

    assertThat(findings(2024).get(0).difference()).isEqualByComparingTo("340000000");
  }

  @Test
  void aMissingFigureIsNamedAndTheOtherShown() {
    asker.without("planned-loan-instalments", 2027);

    assertThat(findings(2027).get(1))
        .isEqualTo(
            new Finding(
                "loan-instalments",
                2027,
                new BigDecimal("455000000"),
                null,
                null,
                "not-assessable",
                new Labels(
                    "planned-loan-instalments mangler for 2027: ikke publisert",
                    "planned-loan-instalments is missing for 2027: not published")));
    assertThat(findings(2027).get(0).result()).isEqualTo("pass");
  }

  @Test
  void aFigureMissingInOperationsIsNamedFirst() {
    asker.without("loan-instalments", 2027).without("planned-loan-instalments", 2027);

    assertThat(findings(2027).get(1).reason().en())
        .isEqualTo("loan-instalments is missing for 2027: not published");
  }

  private List<Finding> findings(int year) {
    return ConsistencyCheck.findAll(asker, List.of(year));
  }
}
