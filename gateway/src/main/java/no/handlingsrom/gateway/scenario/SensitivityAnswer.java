package no.handlingsrom.gateway.scenario;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.fiscal.scenario.Driver;
import no.handlingsrom.fiscal.scenario.Sensitivity;
import no.handlingsrom.fiscal.scenario.Sensitivity.Move;
import no.handlingsrom.fiscal.scenario.Sensitivity.SensitiveResult;
import no.handlingsrom.gateway.view.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Følsomhetstabell: what each rule comes to when one driver moves by a step. */
@Schema(name = "SensitivityOutcome")
record SensitivityAnswer(
    @Schema(required = true, examples = "3203") String municipality,
    @Schema(required = true, examples = "2024-2027") String plan,
    @Schema(required = true, examples = "director-proposal") String version,
    @Schema(required = true) AsOf asOf,
    @Schema(
            required = true,
            description = "Whether something newer may exist that could not be read",
            examples = "false")
        boolean stale,
    @Schema(required = true, description = "By rule and period") List<Result> results) {

  @Schema(name = "SensitiveVerdict")
  record Result(
      @Schema(required = true, examples = "net-operating-result") String rule,
      @Schema(required = true, examples = "Netto driftsresultat") String title,
      @Schema(required = true, description = "A year, or 2024-2027", examples = "2025")
          String period,
      @Schema(required = true, nullable = true, examples = "1.7191") BigDecimal value,
      @Schema(
              required = true,
              nullable = true,
              description = "null for a year that is only shown, as the rule judges the period",
              examples = "not-approved")
          String band,
      @Schema(required = true) List<Effect> drivers) {

    static Result of(SensitiveResult result, Language language) {
      return new Result(
          result.rule().code(),
          result.rule().names().in(language),
          ScenarioAnswer.period(result.without()),
          result.without().value(),
          result.without().band(),
          result.moves().stream().map(move -> Effect.of(move, language)).toList());
    }
  }

  @Schema(name = "DriverEffect")
  record Effect(
      @Schema(required = true, examples = "interest") Driver driver,
      @Schema(required = true, examples = "1") BigDecimal step,
      @Schema(required = true, description = "After the step up") End up,
      @Schema(required = true, description = "After the step down") End down) {

    static Effect of(Move move, Language language) {
      return new Effect(
          move.step().driver(),
          move.step().size(),
          End.of(move.up(), move.upChange(), language),
          End.of(move.down(), move.downChange(), language));
    }
  }

  @Schema(name = "DriverEnd")
  record End(
      @Schema(required = true, nullable = true, examples = "0.6998") BigDecimal value,
      @Schema(
              required = true,
              nullable = true,
              description = "With six decimals; null when it cannot be told",
              examples = "-1.019347")
          BigDecimal change,
      @Schema(required = true, nullable = true, examples = "not-approved") String band,
      @Schema(
              required = true,
              nullable = true,
              examples = "0,6998 % er under 1,75 %: ikke godkjent")
          String reason) {

    static End of(RuleResult result, BigDecimal change, Language language) {
      return new End(
          result.value(),
          change,
          result.band(),
          result.reason() == null ? null : result.reason().in(language));
    }
  }

  static SensitivityAnswer of(ScenarioPlan plan, Sensitivity sensitivity, Language language) {
    return new SensitivityAnswer(
        plan.view().version().municipality(),
        plan.view().version().plan(),
        plan.view().version().version(),
        plan.view().asOf(),
        plan.view().stale(),
        sensitivity.of(plan.base(), plan.rules()).stream()
            .map(result -> Result.of(result, language))
            .toList());
  }
}
