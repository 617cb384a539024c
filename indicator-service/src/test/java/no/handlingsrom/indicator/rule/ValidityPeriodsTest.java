package no.handlingsrom.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Term;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandClass;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On every day counts the newest definition that is valid on it. */
class ValidityPeriodsTest {

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020..                   | 1:2020-01-01..
          2020.. 2024..            | 1:2020-01-01..2023-12-31 2:2024-01-01..
          2024.. 2020..            | 2:2020-01-01..
          2020.. 2020..            | 2:2020-01-01..
          2020..2021 2024..        | 1:2020-01-01..2021-12-31 2:2024-01-01..
          2020..2023 2024..        | 1:2020-01-01..2023-12-31 2:2024-01-01..
          2024.. 2020..2023        | 2:2020-01-01..2023-12-31 1:2024-01-01..
          2020.. 2022..2023        | 1:2020-01-01..2021-12-31 2:2022-01-01..2023-12-31 1:2024-01-01..
          2020.. 2024.. 2022..     | 1:2020-01-01..2021-12-31 3:2022-01-01..
          2020..2023 ..2021        | 2:..2021-12-31 1:2022-01-01..2023-12-31
          .. 2024..                | 1:..2023-12-31 2:2024-01-01..
          .. ..                    | 2:..
          """)
  void newestCounts(String revisions, String periods) {
    List<FiscalRule> defined = new ArrayList<>();
    for (String years : revisions.split(" ")) {
      defined.add(rule(defined.size() + 1, years));
    }
    assertThat(ValidityPeriods.of(defined).stream().map(ValidityPeriodsTest::describe))
        .containsExactly(periods.split(" "));
  }

  /** The decision carries the number of the revision. */
  private static FiscalRule rule(int revision, String years) {
    String from = years.substring(0, years.indexOf(".."));
    String to = years.substring(years.indexOf("..") + 2);
    return new FiscalRule(
        "debt-ratio",
        new Labels("Gjeldsgrad", "Debt ratio"),
        RuleUnit.PERCENT,
        1,
        Basis.YEAR,
        List.of(new Term("closing-investment-debt", BigDecimal.ONE)),
        List.of(new Term("gross-operating-revenue", BigDecimal.ONE.negate())),
        List.of(new Band(BandClass.DESIRED, null, false, null, false)),
        from.isEmpty() ? null : LocalDate.parse(from + "-01-01"),
        to.isEmpty() ? null : LocalDate.parse(to + "-12-31"),
        Integer.toString(revision),
        null);
  }

  private static String describe(FiscalRule rule) {
    return rule.decision()
        + ":"
        + (rule.validFrom() == null ? "" : rule.validFrom())
        + ".."
        + (rule.validTo() == null ? "" : rule.validTo());
  }
}
