package no.handlingsrom.fiscal.rule;

import static no.handlingsrom.fiscal.rule.AskerRules.REVENUE;
import static no.handlingsrom.fiscal.rule.AskerRules.band;
import static no.handlingsrom.fiscal.rule.AskerRules.rising;
import static no.handlingsrom.fiscal.rule.AskerRules.term;
import static no.handlingsrom.fiscal.rule.BandClass.DESIRED;
import static no.handlingsrom.fiscal.rule.BandClass.LOWEST_ACCEPTABLE;
import static no.handlingsrom.fiscal.rule.BandClass.NOT_APPROVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Term;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalRuleTest {

  private static final Labels NAMES = new Labels("Netto driftsresultat", "Net operating result");
  private static final List<Term> NUMERATOR = List.of(term("net-operating-result", -1));

  static Stream<Arguments> refusedBands() {
    Band low = band(NOT_APPROVED, null, false, "1.75", false);
    Band middle = band(LOWEST_ACCEPTABLE, "1.75", true, "3", true);
    Band high = band(DESIRED, "3", false, null, false);
    Band highWithLimit = band(DESIRED, "3", true, null, false);
    return Stream.of(
        arguments("none", "bands", List.of()),
        arguments("an element is missing", "bands[1]", Arrays.asList(low, null, high)),
        arguments("first not open below", "bands[0].from", List.of(middle, high)),
        arguments("last not open above", "bands[1].to", List.of(low, middle)),
        arguments("gap", "bands[1].from", List.of(low, high)),
        arguments(
            "overlap",
            "bands[2].from",
            List.of(low, middle, band(DESIRED, "2.99", false, null, false))),
        arguments(
            "limit in both bands", "bands[2].fromInclusive", List.of(low, middle, highWithLimit)),
        arguments(
            "limit in neither band",
            "bands[2].fromInclusive",
            List.of(low, band(LOWEST_ACCEPTABLE, "1.75", true, "3", false), high)),
        arguments("wrong order", "bands[0].from", List.of(high, middle, low)),
        arguments(
            "open in the middle",
            "bands[0].to",
            List.of(band(NOT_APPROVED, null, false, null, false), high)),
        arguments(
            "open below in the middle",
            "bands[1].from",
            List.of(low, band(LOWEST_ACCEPTABLE, null, false, "3", true), high)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void refusedBands(String why, String field, List<Band> bands) {
    assertRefused(field, () -> rule("a", NAMES, 1, NUMERATOR, REVENUE, bands));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", " ", "Debt", "debt_ratio", "-debt", "debt-", "debt--ratio", "gjeld/å"})
  void theCodeIsKebabCase(String code) {
    assertRefused("code", () -> rule(code, NAMES, 1, NUMERATOR, REVENUE, rising("1.75", "3")));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 7})
  void decimalsAreLimited(int decimals) {
    assertRefused(
        "decimals", () -> rule("a", NAMES, decimals, NUMERATOR, REVENUE, rising("1.75", "3")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  void decimalsReachTheirLimits(int decimals) {
    assertThat(rule("a", NAMES, decimals, NUMERATOR, REVENUE, rising("1.75", "3")).decimals())
        .isEqualTo(decimals);
  }

  @Test
  void whatMustBeGiven() {
    List<Band> bands = rising("1.75", "3");
    assertRefused("names", () -> rule("a", null, 1, NUMERATOR, REVENUE, bands));
    assertRefused("numerator", () -> rule("a", NAMES, 1, null, REVENUE, bands));
    assertRefused("numerator", () -> rule("a", NAMES, 1, List.of(), REVENUE, bands));
    assertRefused(
        "numerator[0]", () -> rule("a", NAMES, 1, Arrays.asList((Term) null), REVENUE, bands));
    assertRefused("denominator", () -> rule("a", NAMES, 1, NUMERATOR, null, bands));
    assertRefused("bands", () -> rule("a", NAMES, 1, NUMERATOR, REVENUE, null));
    assertRefused("unit", () -> rule(null, Basis.YEAR, null, null));
    assertRefused("basis", () -> rule(RuleUnit.PERCENT, null, null, null));
  }

  @Test
  void aRuleEndsNotBeforeItBegins() {
    LocalDate day = LocalDate.of(2024, 1, 1);

    assertRefused("validTo", () -> rule(RuleUnit.PERCENT, Basis.YEAR, day, day.minusDays(1)));
    assertThat(rule(RuleUnit.PERCENT, Basis.YEAR, day, day).validTo()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "class, -, -, false, -, false",
        "fromInclusive, DESIRED, -, true, 3, false",
        "toInclusive, DESIRED, 3, false, -, true",
        "to, DESIRED, 3, true, 2.99, true",
        "to, DESIRED, 3, true, 3.0, false",
        "to, DESIRED, 3, false, 3, true",
      })
  void aBandHoldsSomething(
      String field,
      BandClass bandClass,
      String from,
      boolean fromInclusive,
      String to,
      boolean toInclusive) {
    assertRefused(field, () -> band(bandClass, from, fromInclusive, to, toInclusive));
  }

  @Test
  void aBandMayBeOnePoint() {
    assertThat(band(DESIRED, "3", true, "3.0", true).to()).isEqualByComparingTo("3");
  }

  @Test
  void aRuleWithoutDenominatorIsALevel() {
    assertThat(AskerRules.BUILDING_MAINTENANCE.isLevel()).isTrue();
    assertThat(AskerRules.DEBT_RATIO.isLevel()).isFalse();
  }

  @Test
  void aRuleOfNoOtherSetIsTheCouncils() {
    assertThat(AskerRules.DEBT_RATIO.ruleSet()).isEqualTo("council");
    assertThat(with(null, "ministry").ruleSet()).isEqualTo("ministry");
    assertThat(with(null, null).ruleSet()).isEqualTo("council");
    assertRefused("ruleSet", () -> with(null, "The ministry"));
  }

  @Test
  void aRuleFeedsNoIndicatorThatItUses() {
    assertThat(with("maintenance-share", null).indicator()).isEqualTo("maintenance-share");
    assertThat(with("maintenance-share", null).inputs()).containsExactly("building-maintenance");
    assertRefused("indicator", () -> with("building-maintenance", null));
    assertRefused("indicator", () -> with("Maintenance", null));
  }

  @Test
  void growthIsSetAgainstGrowthInPercent() {
    assertRefused("denominator", () -> growth(RuleUnit.PERCENT, List.of()));
    assertRefused("unit", () -> growth(RuleUnit.NOK_PER_M2, REVENUE));
    assertThat(growth(RuleUnit.PERCENT, REVENUE).basis()).isEqualTo(Basis.GROWTH);
  }

  @ParameterizedTest(name = "{0} to {1} judges {2}: {3}")
  @CsvSource({
    ", , 2024, true",
    "2024-12-31, , 2024, true",
    "2025-01-01, , 2024, false",
    ", 2024-12-31, 2024, true",
    ", 2024-12-30, 2024, false",
    "2024-01-01, 2024-12-31, 2023, false",
    "2024-01-01, 2024-12-31, 2025, false",
  })
  void aYearIsJudgedByTheRuleInForceWhenItEnds(
      LocalDate from, LocalDate to, int year, boolean judged) {
    FiscalRule rule = AskerRules.DEBT_RATIO.inForce(from, to);

    assertThat(rule.judges(year)).isEqualTo(judged);
    assertThat(rule.code()).isEqualTo("debt-ratio");
  }

  private static FiscalRule with(String indicator, String ruleSet) {
    FiscalRule rule = AskerRules.BUILDING_MAINTENANCE;
    return new FiscalRule(
        rule.code(),
        rule.names(),
        rule.unit(),
        rule.decimals(),
        rule.basis(),
        rule.numerator(),
        rule.denominator(),
        rule.bands(),
        null,
        null,
        null,
        null,
        ruleSet,
        null,
        indicator);
  }

  private static FiscalRule growth(RuleUnit unit, List<Term> denominator) {
    return AskerRules.rule(
        "growth", unit, 1, Basis.GROWTH, NUMERATOR, denominator, rising("1.75", "3"));
  }

  private static FiscalRule rule(
      String code,
      Labels names,
      int decimals,
      List<Term> numerator,
      List<Term> denominator,
      List<Band> bands) {
    return new FiscalRule(
        code,
        names,
        RuleUnit.PERCENT,
        decimals,
        Basis.YEAR,
        numerator,
        denominator,
        bands,
        null,
        null,
        null,
        null);
  }

  private static FiscalRule rule(RuleUnit unit, Basis basis, LocalDate from, LocalDate to) {
    return new FiscalRule(
        "a", NAMES, unit, 1, basis, NUMERATOR, REVENUE, rising("1.75", "3"), from, to, null, null);
  }

  private static void assertRefused(String field, ThrowingCallable construction) {
    assertThatThrownBy(construction)
        .asInstanceOf(type(InvalidModelException.class))
        .returns(field, InvalidModelException::field)
        .satisfies(refusal -> assertThat(refusal.reason()).isNotBlank());
  }
}
