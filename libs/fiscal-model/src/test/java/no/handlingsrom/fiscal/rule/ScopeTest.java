package no.handlingsrom.fiscal.rule;

import static no.handlingsrom.fiscal.rule.Accounts.CONSOLIDATED;
import static no.handlingsrom.fiscal.rule.Accounts.TREASURY;
import static no.handlingsrom.fiscal.rule.AskerRules.BUILDING_MAINTENANCE;
import static no.handlingsrom.fiscal.rule.AskerRules.on;
import static no.handlingsrom.fiscal.rule.SelfCost.EXCLUDED;
import static no.handlingsrom.fiscal.rule.SelfCost.INCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.AskerMetrics;
import no.handlingsrom.fiscal.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule counts; what nobody publishes leaves it unassessed and says so. */
class ScopeTest {

  private static final Scope ONE_FUND = new Scope(TREASURY, INCLUDED, List.of("free-fund"));
  private static final Scope WITHOUT_SELF_COST = new Scope(TREASURY, EXCLUDED, List.of());
  private static final Scope GROUP = new Scope(CONSOLIDATED, INCLUDED, List.of());

  private final AskerMetrics asker = new AskerMetrics();

  static Stream<Arguments> withoutFigures() {
    return Stream.of(
        Arguments.of(
            "net-operating-result",
            GROUP,
            "net-operating-result is missing for 2024: nobody publishes figures of the consolidated"
                + " accounts"),
        Arguments.of(
            "debt-ratio",
            WITHOUT_SELF_COST,
            "closing-investment-debt is missing for 2024: nobody publishes the figure without"
                + " self-cost"),
        Arguments.of(
            "disposition-fund",
            ONE_FUND,
            "closing-disposition-fund is missing for 2024: the funds are published together only,"
                + " not free-fund alone"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void withoutFigures(String rule, Scope scope, String reason) {
    RuleResult result = one(on(Basis.YEAR, scope, AskerRules.named(rule)));

    assertThat(result.band()).isEqualTo("not-assessable");
    assertThat(result.value()).isNull();
    assertThat(result.reason().en()).isEqualTo(reason);
  }

  static Stream<Arguments> untouched() {
    return Stream.of(
        Arguments.of("debt-ratio", ONE_FUND, "not-approved"),
        Arguments.of("net-operating-result", WITHOUT_SELF_COST, "not-approved"),
        Arguments.of("disposition-fund", WITHOUT_SELF_COST, "desired"),
        Arguments.of("disposition-fund", Scope.USUAL, "desired"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource
  void untouched(String rule, Scope scope, String band) {
    assertThat(one(on(Basis.YEAR, scope, AskerRules.named(rule))).band()).isEqualTo(band);
  }

  @Test
  void anIndicatorSaysItselfWhatItCounts() {
    asker.with("indicator:building-maintenance", 2024, "127");

    assertThat(one(on(Basis.YEAR, GROUP, BUILDING_MAINTENANCE)).band())
        .isEqualTo("lowest-acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"free-income", "working-capital", "long-term-debt", "certificate-loans"})
  void aMetricThatIsOnlyNamedIsNotAskedFor(String metric) {
    FiscalRule rule =
        AskerRules.ratio("named", AskerRules.term(metric, 1), AskerRules.rising("1", "2"));
    asker.with(metric, 2024, "1");

    assertThat(one(rule).reason().en())
        .isEqualTo(metric + " is missing for 2024: nobody publishes the figure yet");
  }

  @Test
  void whatIsNotGivenIsAsUsual() {
    assertThat(new Scope(null, null, null)).isEqualTo(Scope.USUAL);
    assertThat(AskerRules.DEBT_RATIO.scope()).isEqualTo(Scope.USUAL);
    assertThat(on(Basis.YEAR, null, AskerRules.DEBT_RATIO).scope()).isEqualTo(Scope.USUAL);
  }

  @ParameterizedTest
  @CsvSource({"Energy, -, scope.funds[0]", "a, '', scope.funds[1]", "a, a, scope.funds[1]"})
  void aFundIsNamedOnceByItsCode(String first, String second, String field) {
    List<String> funds = second.equals("-") ? List.of(first) : Arrays.asList(first, second);

    assertThatThrownBy(() -> new Scope(TREASURY, INCLUDED, funds))
        .asInstanceOf(type(InvalidModelException.class))
        .returns(field, InvalidModelException::field);
  }

  private RuleResult one(FiscalRule rule) {
    return RuleEvaluation.evaluate(rule, asker, List.of(2024)).get(0);
  }
}
