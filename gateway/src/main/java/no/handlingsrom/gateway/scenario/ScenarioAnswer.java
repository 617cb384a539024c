package no.handlingsrom.gateway.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.fiscal.scenario.FigureEffect;
import no.handlingsrom.fiscal.scenario.ItemWords;
import no.handlingsrom.fiscal.scenario.RuleEffect;
import no.handlingsrom.fiscal.scenario.RuleEffect.PeriodEffect;
import no.handlingsrom.fiscal.scenario.Scenario;
import no.handlingsrom.fiscal.scenario.ScenarioOutcome;
import no.handlingsrom.gateway.view.AsOf;
import no.handlingsrom.gateway.view.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Scenarioets utfall: rules and figures without and with it.
 *
 * @param stale whether something newer may exist that could not be read
 * @param assumptions what holds for the scenario as a whole
 */
@Schema(name = "ScenarioOutcome")
record ScenarioAnswer(
    @Schema(required = true, examples = "3203") String municipality,
    @Schema(required = true, examples = "2024-2027") String plan,
    @Schema(required = true, examples = "director-proposal") String version,
    @Schema(required = true) AsOf asOf,
    @Schema(
            required = true,
            description = "Whether something newer may exist that could not be read",
            examples = "false")
        boolean stale,
    @Schema(required = true, description = "The items as they were understood")
        List<Understood> items,
    @Schema(required = true, description = "What holds for the scenario as a whole")
        List<String> assumptions,
    @Schema(required = true) List<Rule> rules,
    @Schema(required = true, description = "Key figures by metric and year") List<Figure> figures) {

  /** An item in words. */
  @Schema(name = "UnderstoodItem")
  record Understood(
      @Schema(required = true, description = "Its place in the request, from 0", examples = "0")
          int item,
      @Schema(required = true, examples = "Rente: 2025 +1 prosentpoeng") String title,
      @Schema(required = true, description = "What its effect rests on")
          List<String> assumptions) {}

  @Schema(name = "ScenarioRule")
  record Rule(
      @Schema(required = true, examples = "net-operating-result") String rule,
      @Schema(required = true, examples = "Netto driftsresultat") String title,
      @Schema(
              required = true,
              enumeration = {"percent", "nok-per-m2"},
              examples = "percent")
          String unit,
      @Schema(
              required = true,
              description =
                  "One per year of the investment plan the rule judges; a rule over the plan period"
                      + " has the operating years and the period")
          List<Period> results) {}

  @Schema(name = "ScenarioPeriod")
  record Period(
      @Schema(required = true, description = "A year, or 2024-2027", examples = "2025")
          String period,
      @Schema(required = true) Side before,
      @Schema(required = true) Side after,
      @Schema(
              required = true,
              description =
                  "What each item adds, in order, in the unit of the rule: they add up exactly to"
                      + " the difference of the precise values")
          List<Contribution> contributions) {}

  /**
   * A verdict.
   *
   * @param precise with six decimals, null when not assessable
   */
  @Schema(name = "ScenarioVerdict")
  record Side(
      @Schema(required = true, nullable = true, description = "Rounded", examples = "1.7191")
          BigDecimal value,
      @Schema(
              required = true,
              nullable = true,
              description = "With six decimals, null when not assessable",
              examples = "1.719133")
          BigDecimal precise,
      @Schema(
              required = true,
              nullable = true,
              pattern = "^(not-approved|lowest-acceptable|desired|not-assessable)$",
              description = "null for a year that is only shown, as the rule judges the period",
              examples = "not-approved")
          String band,
      @Schema(required = true, examples = "true") boolean assessable,
      @Schema(
              required = true,
              nullable = true,
              examples = "1,7191 % er under 1,75 %: ikke godkjent")
          String reason) {

    static Side of(RuleResult result, BigDecimal precise, Language language) {
      return new Side(
          result.value(),
          precise,
          result.band(),
          !RuleResult.NOT_ASSESSABLE.equals(result.band()),
          in(result.reason(), language));
    }
  }

  @Schema(name = "ScenarioContribution")
  record Contribution(
      @Schema(required = true, description = "Place of the item, from 0", examples = "0") int item,
      @Schema(
              required = true,
              nullable = true,
              description = "null where it cannot be told",
              examples = "-0.712345")
          BigDecimal change) {

    static List<Contribution> of(List<BigDecimal> changes) {
      return IntStream.range(0, changes.size())
          .mapToObj(i -> new Contribution(i, changes.get(i)))
          .toList();
    }
  }

  @Schema(name = "ScenarioFigure")
  record Figure(
      @Schema(required = true, examples = "closing-investment-debt") String metric,
      @Schema(required = true, examples = "Lånegjeld til investeringer 31.12.") String title,
      @Schema(required = true, examples = "2025") int year,
      @Schema(
              required = true,
              nullable = true,
              description = "NOK, KOSTRA sign; balances positive. null: not known",
              examples = "10243480000.00")
          BigDecimal before,
      @Schema(required = true, nullable = true, examples = "10203480000.00") BigDecimal after,
      @Schema(
              required = true,
              nullable = true,
              description = "Why one of them is not known",
              examples = "planens renteforutsetning for året er ikke kjent")
          String reason,
      @Schema(
              required = true,
              description = "NOK that each item adds; they add up exactly to the difference")
          List<Contribution> contributions) {

    static Figure of(FigureEffect effect, Language language) {
      return new Figure(
          effect.metric().code(),
          effect.metric().names().in(language),
          effect.year(),
          amount(effect.before()),
          amount(effect.after()),
          reason(effect.before(), effect.after(), language),
          Contribution.of(effect.contributions()));
    }

    private static BigDecimal amount(MetricValue value) {
      return value instanceof Known known ? known.amount() : null;
    }

    private static String reason(MetricValue before, MetricValue after, Language language) {
      MetricValue unknown = before instanceof Missing ? before : after;
      return unknown instanceof Missing missing ? in(missing.reason(), language) : null;
    }
  }

  static ScenarioAnswer of(ScenarioPlan plan, Scenario scenario, Language language) {
    ScenarioOutcome outcome = ScenarioOutcome.of(plan.base(), scenario, plan.rules());
    VersionView view = plan.view();
    ItemWords words = new ItemWords(plan.base(), scenario);
    return new ScenarioAnswer(
        view.version().municipality(),
        view.version().plan(),
        view.version().version(),
        view.asOf(),
        view.stale(),
        understood(scenario, words, language),
        texts(words.common(), language),
        outcome.rules().stream().map(effect -> rule(effect, language)).toList(),
        outcome.figures().stream().map(effect -> Figure.of(effect, language)).toList());
  }

  private static List<Understood> understood(
      Scenario scenario, ItemWords words, Language language) {
    List<Understood> understood = new ArrayList<>();
    scenario
        .items()
        .forEach(
            item ->
                understood.add(
                    new Understood(
                        understood.size(),
                        words.title(item).in(language),
                        texts(words.assumptions(item), language))));
    return understood;
  }

  private static Rule rule(RuleEffect effect, Language language) {
    return new Rule(
        effect.rule().code(),
        effect.rule().names().in(language),
        effect.rule().unit().code(),
        effect.results().stream().map(period -> period(period, language)).toList());
  }

  private static Period period(PeriodEffect effect, Language language) {
    return new Period(
        period(effect.before()),
        Side.of(effect.before(), effect.precise(), language),
        Side.of(effect.after(), effect.preciseAfter(), language),
        Contribution.of(effect.contributions()));
  }

  /** The year, or first and last year of a period: {@code 2025}, {@code 2024-2027}. */
  static String period(RuleResult result) {
    return result.year() != null ? result.year().toString() : result.from() + "-" + result.to();
  }

  private static List<String> texts(List<Labels> labels, Language language) {
    return labels.stream().map(label -> label.in(language)).toList();
  }

  private static String in(Labels labels, Language language) {
    return labels == null ? null : labels.in(language);
  }
}
