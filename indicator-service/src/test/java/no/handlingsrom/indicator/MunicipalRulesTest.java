package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleEvaluation;
import no.handlingsrom.fiscal.rule.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules that other municipalities and bodies have adopted are data too: each is posted, travels in
 * the state and is judged against Asker's figures. What nobody publishes is said, not guessed.
 */
@QuarkusTest
class MunicipalRulesTest {

  private static final Path RULES = Path.of("src/test/resources/municipal-rules");
  private static final Indicators ANY = new Indicators("9861");
  private static final AskerPlan FIGURES = new AskerPlan("9861", "director-proposal");

  /** A year, or "all" for the whole period. */
  @ParameterizedTest(name = "{0} in {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sandnes-net-operating-result       | 2024 | 0.8  | not-approved   | 0.8% is at most 1.5%: not approved
          sandnes-disposition-fund           | 2024 |      | not-assessable | unallocated-surplus is missing for 2024: nobody publishes the figure yet
          sandnes-working-capital            | 2024 |      | not-assessable | working-capital is missing for 2024: nobody publishes the figure yet
          sandnes-long-term-debt             | 2024 |      | not-assessable | long-term-debt is missing for 2024: nobody publishes the figure yet
          sandnes-debt-served-by-free-income | 2024 |      | not-assessable | debt-served-by-free-income is missing for 2024: nobody publishes the figure yet
          sandnes-certificate-loans          | 2024 |      | not-assessable | certificate-loans is missing for 2024: nobody publishes the figure yet
          asker-2014-net-operating-result    | 2027 | 2.5  | not-approved   | 2.5% is below 4%: not approved
          asker-2014-self-financing          | 2025 | 46.2 | desired        | 46.2% is at least 40%: desired
          asker-2014-debt-growth             | 2025 |      | not-assessable | free-income is missing for 2025: nobody publishes the figure yet
          tbu-net-operating-result           | all  | 1.86 | desired        | 1.86% is at least 1.75%: desired
          sector-net-operating-result        | 2026 | 2.5  | desired        | 2.5% is at least 2%: desired
          sector-net-operating-result-until-2013 | 2026 | 2.5 | not-approved | 2.5% is below 3%: not approved
          ministry-net-operating-result      | 2024 | 0.8  | lowest-acceptable | 0.8%: lowest acceptable
          ministry-disposition-fund          | 2024 |      | not-assessable | unallocated-surplus is missing for 2024: nobody publishes the figure yet
          ministry-accumulated-deficit       | 2024 |      | not-assessable | accumulated-deficit is missing for 2024: nobody publishes the figure yet
          ministry-working-capital           | 2024 |      | not-assessable | working-capital-excluding-pension-deviation is missing for 2024: nobody publishes the figure yet
          ministry-long-term-debt            | 2024 |      | not-assessable | long-term-debt-excluding-pension is missing for 2024: nobody publishes the figure yet
          ministry-certificate-loans         | 2024 |      | not-assessable | certificate-loans is missing for 2024: nobody publishes the figure yet
          ministry-net-interest-exposure     | 2024 |      | not-assessable | net-interest-exposure is missing for 2024: nobody publishes the figure yet
          form-consolidated                  | 2024 |      | not-assessable | net-operating-result is missing for 2024: nobody publishes figures of the consolidated accounts
          form-without-self-cost             | 2024 |      | not-assessable | closing-investment-debt is missing for 2024: nobody publishes the figure without self-cost
          form-one-fund                      | 2024 |      | not-assessable | closing-disposition-fund is missing for 2024: the funds are published together only, not free-fund alone
          form-period-sum                    | all  | 1.87 | desired        | 1.87% is at least 1.75%: desired
          form-debt-growth                   | 2025 | 2.7  | not-approved   | 2.7 percentage points is above 0 percentage points: not approved
          """)
  void ruleIsKeptAndJudged(String code, String span, BigDecimal value, String band, String reason)
      throws IOException {
    int sequence =
        ANY.post("/fiscal-rule-definitions", json(code)).statusCode(201).extract().path("sequence");
    FiscalRule rule =
        ANY.state(sequence).rules().stream()
            .filter(kept -> kept.code().equals(code))
            .findFirst()
            .orElseThrow();
    RuleResult result = result(rule, span);
    assertThat(result.value()).isEqualTo(value);
    assertThat(result.band()).isEqualTo(band);
    assertThat(result.reason().en()).isEqualTo(reason);
  }

  @Test
  void everyDocumentIsJudged() throws Exception {
    Set<String> documents = new TreeSet<>();
    try (Stream<Path> files = Files.list(RULES)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .forEach(name -> documents.add(name.replace(".json", "")));
    }
    String rows =
        MunicipalRulesTest.class
            .getDeclaredMethod(
                "ruleIsKeptAndJudged",
                String.class,
                String.class,
                BigDecimal.class,
                String.class,
                String.class)
            .getAnnotation(CsvSource.class)
            .textBlock();
    assertThat(rows.lines().map(row -> row.substring(0, row.indexOf('|')).strip()))
        .containsExactlyInAnyOrderElementsOf(documents);
  }

  private static RuleResult result(FiscalRule rule, String span) {
    List<RuleResult> results =
        RuleEvaluation.evaluate(rule, FIGURES.figures(List.of()), AskerPlan.YEARS);
    return results.stream()
        .filter(
            result -> span.equals("all") ? result.year() == null : span.equals("" + result.year()))
        .findFirst()
        .orElseThrow();
  }

  private static String json(String code) throws IOException {
    try (InputStream document =
        MunicipalRulesTest.class.getResourceAsStream("/municipal-rules/" + code + ".json")) {
      return new String(document.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
