package no.handlingsrom.budget.legality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule is specified, and fires when its figure is wrong together with those its page names.
 */
class StatutoryRulesTest {

  private static final Path PAGES = Path.of("../docs/rules");

  private static final String FIRING = "exactly these fire:";

  /** What each page calls the figure that goes wrong. */
  private static final Map<String, UnaryOperator<SoundBudget>> WRONG = new LinkedHashMap<>();

  static {
    WRONG.put("balance-operations", budget -> budget.line("allocation-disposition-fund", "1"));
    WRONG.put("balance-investment", budget -> budget.metric("uncovered-investment", "1"));
    WRONG.put("unspecified-savings", budget -> budget.areaLine(null, "-1"));
    WRONG.put("transfer-equality", budget -> budget.metric("transfer-from-operations", "-59"));
    WRONG.put("loan-instalments", budget -> budget.metric("planned-loan-instalments", "99"));
    WRONG.put("minimum-instalment", budget -> budget.bookValue("499.99"));
    WRONG.put("loan-purpose", budget -> budget.metric("use-of-loans", "-300.01"));
    WRONG.put("statement-5-4", budget -> budget.areaLine(null, "-1").line(null, "1"));
    WRONG.put("statement-5-6", budget -> budget.areaLine("wages", "1"));
    WRONG.put("adoption-deadline", budget -> budget.decided(LocalDate.of(2024, 1, 1)));
    WRONG.put("public-hearing", budget -> budget.published(LocalDate.of(2023, 11, 29)));
    WRONG.put("kostra-030", budget -> budget.account("202", "285", "1"));
    WRONG.put("kostra-035", budget -> budget.account("202", "520", "1"));
    WRONG.put("kostra-065", budget -> budget.account("899", "010", "1"));
    WRONG.put("kostra-070", budget -> budget.account("870", "530", "1"));
    WRONG.put("kostra-075", budget -> budget.account("840", "870", "-1"));
    WRONG.put("kostra-080", budget -> budget.account("800", "800", "-1"));
    WRONG.put("kostra-081", budget -> budget.account("850", "010", "1"));
    WRONG.put("kostra-160", budget -> budget.account("870", "590", "1"));
    WRONG.put("kostra-165", budget -> budget.account("870", "990", "-1"));
    WRONG.put("kostra-085", budget -> budget.metric("investment-expenditure", "0"));
    WRONG.put("kostra-090", budget -> budget.metric("investment-income", "0"));
    WRONG.put("kostra-100", budget -> budget.areaLine("wages", "-850"));
    WRONG.put("kostra-105", budget -> budget.areaLine("user-payments", "1000"));
    WRONG.put("kostra-130", budget -> budget.line("income-and-wealth-tax", "500"));
    WRONG.put("kostra-135", budget -> budget.line("general-grant", "500"));
    WRONG.put("kostra-155", budget -> budget.line("depreciation-counter-entry", "1"));
    WRONG.put("kostra-175", budget -> budget.account("290", "010", "1"));
  }

  static Stream<Arguments> wrong() {
    return WRONG.entrySet().stream()
        .map(entry -> Arguments.of(named(entry.getKey(), entry.getKey()), entry.getValue()));
  }

  @Test
  void aSoundBudgetKeepsEveryRule() {
    assertThat(results(new SoundBudget()))
        .allSatisfy((rule, r) -> assertThat(r).isEqualTo(Result.PASS));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void exactlyTheRulesThatThePageNamesFire(String rule, UnaryOperator<SoundBudget> wrong)
      throws IOException {
    Set<String> fired =
        results(wrong.apply(new SoundBudget())).entrySet().stream()
            .filter(entry -> entry.getValue() != Result.PASS)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertThat(fired).isEqualTo(firing(rule)).contains(rule);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatFailsSaysByHowMuchAndWhatWouldFixIt(String rule, UnaryOperator<SoundBudget> wrong) {
    assertThat(
            StatutoryRules.of(rule).orElseThrow().check(wrong.apply(new SoundBudget()).toChecked()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.margin()).isNegative();
              assertThat(finding.remedy()).isNotNull();
            });
  }

  @Test
  void everyRuleHasATestAndAPageAndNoPageNamesAnotherRule() throws IOException {
    List<String> ids = StatutoryRules.IN_ORDER.stream().map(rule -> rule.spec().id()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(WRONG.keySet()).containsExactlyInAnyOrderElementsOf(ids);
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.filter(StatutoryRulesTest::specifies).map(StatutoryRulesTest::id))
          .containsExactlyInAnyOrderElementsOf(ids);
    }
    String overview = Files.readString(PAGES.resolve("README.md"));
    for (StatutoryRule rule : StatutoryRules.IN_ORDER) {
      RuleSpec spec = rule.spec();
      String page = Files.readString(PAGES.resolve(spec.id() + ".md"));
      assertThat(page)
          .startsWith("# " + spec.id() + ": " + spec.title().en() + "\n")
          .contains("**Severity:** " + spec.severity().name().toLowerCase(Locale.ROOT))
          .contains("**Given**", "**when**", "**then**", "**Tolerance.**", "**Example.**")
          .contains(spec.source().section());
      assertThat(spec.formula().split(" and "))
          .allSatisfy(part -> assertThat(page).contains("`" + part + "`"));
      assertThat(ids).as(spec.id()).containsAll(firing(spec.id()));
      assertThat(overview).contains("[" + spec.id() + "](" + spec.id() + ".md)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "transfer-from-operations, transfer-equality",
    "planned-loan-instalments, loan-instalments",
    "closing-investment-debt, minimum-instalment",
    "uncovered-investment, balance-investment",
  })
  void whatIsNotKnownIsNoPass(String metric, String rule) {
    Map<String, Result> results = results(new SoundBudget().without(metric));
    assertThat(results.get(rule)).isEqualTo(Result.NOT_ASSESSABLE);
    assertThat(results.values()).filteredOn(r -> r == Result.NOT_ASSESSABLE).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "500.00, PASS, 0.00", // the minimum is what is paid
    "499.99, FAIL, -0.01", // 50 * 1000 / 499.99 = 100.0020...: rounded up
    "0, NOT_ASSESSABLE,", // no depreciable assets, no answer
    ", NOT_ASSESSABLE,",
  })
  void theMinimumInstalmentIsRoundedUpAndNeedsABookValue(
      String bookValue, Result expected, BigDecimal margin) {
    Finding finding =
        new MinimumInstalment().check(new SoundBudget().bookValue(bookValue).toChecked()).get(0);
    assertThat(finding.result()).isEqualTo(expected);
    assertThat(finding.margin()).isEqualTo(margin);
  }

  /**
   * 30 million of depreciation, 640 of debt and 945 of book value, as MinimumInstalmentTest of
   * investment-service has them: 20 317 460.317…, rounded up.
   */
  @Test
  void theMinimumIsTheSameToldByInvestmentServiceAndWorkedOutHere() {
    SoundBudget own =
        new SoundBudget()
            .line("depreciation", "29999950") // beside the 50 there are
            .metric("closing-investment-debt", "640000000")
            .metric("loan-instalments", "20000000")
            .bookValue("945000000");
    assertThat(minimum(own).margin()).isEqualTo(new BigDecimal("-317460.32"));
    assertThat(minimum(own.metric("minimum-instalment", "20317460.32")).margin())
        .isEqualTo(new BigDecimal("-317460.32"));
    assertThat(minimum(own).inputs()).hasSize(2);
  }

  @Test
  void whatInvestmentServiceTellsNeedsNoBalanceRecordedHere() {
    SoundBudget told = new SoundBudget().bookValue(null).metric("minimum-instalment", "100.00");
    assertThat(minimum(told).result()).isEqualTo(Result.PASS);
    assertThat(minimum(told.metric("minimum-instalment", "100.01")).result())
        .isEqualTo(Result.FAIL);
  }

  private static Finding minimum(SoundBudget budget) {
    return new MinimumInstalment().check(budget.toChecked()).get(0);
  }

  @ParameterizedTest
  @CsvSource({"2023-11-28, PASS", "2023-11-29, FAIL", ", NOT_ASSESSABLE"})
  void fourteenDaysAreEnoughAndThirteenAreNot(LocalDate published, Result expected) {
    assertThat(results(new SoundBudget().published(published)).get("public-hearing"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, PASS", "2024-01-01, FAIL", ", NOT_ASSESSABLE"})
  void theLastDayOfTheYearBeforeIsInTime(LocalDate decided, Result expected) {
    assertThat(results(new SoundBudget().decided(decided)).get("adoption-deadline"))
        .isEqualTo(expected);
  }

  @Test
  void aBudgetWithoutEntriesIsNotAssessed() {
    CheckedBudget empty =
        new CheckedBudget(
            List.of(2024),
            new OperatingYears(List.of(2024), List.of(), List.of()),
            List.of(),
            new SoundBudget().toChecked().metrics(),
            Map.of(),
            new Dates(null, null));
    assertThat(new OperatingBalance().check(empty).get(0).result())
        .isEqualTo(Result.NOT_ASSESSABLE);
  }

  private static Map<String, Result> results(SoundBudget budget) {
    CheckedBudget checked = budget.toChecked();
    return StatutoryRules.IN_ORDER.stream()
        .collect(
            Collectors.toMap(
                rule -> rule.spec().id(),
                rule -> new Assessment(rule.spec(), rule.check(checked), null).result()));
  }

  /** Other pages tell of other things. */
  private static boolean specifies(Path page) {
    try {
      return Files.readString(page).contains(FIRING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Path page) {
    return page.getFileName().toString().replace(".md", "");
  }

  /** The rules that a page says fire when its figure is wrong. */
  private static Set<String> firing(String rule) throws IOException {
    String page = Files.readString(PAGES.resolve(rule + ".md"));
    String named = page.substring(page.indexOf(FIRING));
    return Pattern.compile("`([a-z0-9-]+)`")
        .matcher(named)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }
}
