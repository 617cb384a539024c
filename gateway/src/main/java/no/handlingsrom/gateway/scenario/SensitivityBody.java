package no.handlingsrom.gateway.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.scenario.Driver;
import no.handlingsrom.fiscal.scenario.Sensitivity;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Følsomhetstabell as it is asked for. */
@Schema(name = "Sensitivity")
record SensitivityBody(
    @Valid @Schema(nullable = true, description = "What holds besides; its items may be empty")
        ScenarioBody scenario,
    @Valid
        @Schema(
            nullable = true,
            description = "Without: every driver by 1 %, interest by 1 percentage point")
        List<@NotNull @Valid StepBody> steps) {

  /** A driver and how far it moves up and down, in every year. */
  @Schema(name = "DriverStep")
  record StepBody(
      @NotNull @Schema(required = true, examples = "interest") Driver driver,
      @NotNull
          @Schema(
              required = true,
              description = "Percent, interest percentage points; more than 0",
              examples = "0.5")
          BigDecimal step) {

    Sensitivity.Step toStep(String at) {
      try {
        return new Sensitivity.Step(driver, step);
      } catch (InvalidModelException e) {
        throw ProblemException.broken(at + "." + e.field(), e.reason());
      }
    }
  }

  /**
   * The table in terms of the model.
   *
   * @throws ProblemException malformed, or rule-broken with the bounds
   */
  Sensitivity toSensitivity() {
    try {
      return new Sensitivity(ScenarioBody.memberOrNothing(scenario), asked());
    } catch (InvalidModelException e) {
      throw ProblemException.broken(e.field(), e.reason());
    }
  }

  private List<Sensitivity.Step> asked() {
    return steps == null
        ? Stream.of(Driver.values())
            .map(driver -> new Sensitivity.Step(driver, BigDecimal.ONE))
            .toList()
        : IntStream.range(0, steps.size())
            .mapToObj(i -> steps.get(i).toStep("steps[" + i + "]"))
            .toList();
  }
}
