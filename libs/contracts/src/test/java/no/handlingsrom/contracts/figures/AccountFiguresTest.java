package no.handlingsrom.contracts.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
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

/** Asker's accounts of 2022 with the original budget figures of 2023 as if they were booked. */
class AccountFiguresTest {

  private static final AccountFigures FIGURES =
      new AccountFigures(
          Map.of(
              2022,
              Map.of(
                  "net-operating-result", new BigDecimal("66012000"), // 001:11714
                  "gross-operating-revenue", new BigDecimal("-9150954000")), // 001:11673
              2023,
              Map.of(
                  "net-operating-result", new BigDecimal("-91692000"),
                  "gross-operating-revenue", new BigDecimal("-9057541000"))),
          Map.of(2021, Map.of("use-of-loans", new BigDecimal("-1"))),
          List.of(
              share(ObservationKind.PLAN, "2022-2025", "3"),
              share(ObservationKind.ACCOUNT, null, "4")));

  @Test
  void aRuleIsJudgedInEveryAccountYearByItself() {
    assertThat(FIGURES.judge(netResult(Basis.YEAR)))
        .extracting(RuleResult::year, RuleResult::value)
        .containsExactly(
            tuple(2021, null),
            tuple(2022, new BigDecimal("-0.7214")),
            tuple(2023, new BigDecimal("1.0123")));
    assertThat(FIGURES.judge(netResult(Basis.PERIOD_AVERAGE)))
        .extracting(RuleResult::year)
        .containsExactly(2021, 2022, 2023);
  }

  @Test
  void whatIsMissingSaysWhy() {
    assertThat(reason("net-operating-result", 2021)).isEqualTo("nothing is posted in the year");
    assertThat(reason("use-of-loans", 2022)).isEqualTo("nothing is posted in the year");
    assertThat(reason("closing-disposition-fund", 2022))
        .isEqualTo("a figure it is computed from is not known");
    assertThat(reason("indicator:share", 2023)).isEqualTo("no observation is recorded");
  }

  @Test
  void ofObservationsTheBookedOneCounts() {
    assertThat(FIGURES.valueOf("indicator:share", 2022)).isEqualTo(new Known(new BigDecimal("4")));
  }

  private static String reason(String metric, int year) {
    return ((Missing) FIGURES.valueOf(metric, year)).reason().en();
  }

  private static ObservationValue share(ObservationKind kind, String plan, String value) {
    return new ObservationValue(
        "indicator:share", 2022, kind, plan, new BigDecimal(value), null, "s");
  }

  private static FiscalRule netResult(Basis basis) {
    return new FiscalRule(
        "net-operating-result",
        new Labels("Netto driftsresultat", "Net operating result"),
        RuleUnit.PERCENT,
        4,
        basis,
        List.of(new Term("net-operating-result", new BigDecimal("-1"))),
        List.of(new Term("gross-operating-revenue", new BigDecimal("-1"))),
        List.of(new Band(BandClass.DESIRED, null, false, null, false)),
        null,
        null,
        null,
        null);
  }
}
