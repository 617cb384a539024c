package no.handlingsrom.gateway.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.scenario.Distribution;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sannsynlighetsfordeling of the step of a driver: percent, or percentage points of interest. */
@Schema(name = "StepDistribution")
record DistributionBody(
    @NotNull @Schema(required = true, examples = "normal") Kind type,
    @Schema(description = "normal", examples = "0") Double mean,
    @Schema(description = "normal: 0 or more", examples = "0.5") Double standardDeviation,
    @Schema(description = "triangular and uniform", examples = "-1") Double least,
    @Schema(description = "triangular: the likeliest step", examples = "0") Double mode,
    @Schema(description = "triangular and uniform", examples = "2") Double greatest) {

  enum Kind {
    /** Normalfordeling. */
    @JsonProperty("normal")
    NORMAL,
    /** Trekantfordeling. */
    @JsonProperty("triangular")
    TRIANGULAR,
    /** Jevn fordeling. */
    @JsonProperty("uniform")
    UNIFORM
  }

  /**
   * The distribution in terms of the model.
   *
   * @param at path in the request
   * @throws ProblemException rule-broken
   */
  Distribution toDistribution(String at) {
    try {
      return switch (type) {
        case NORMAL ->
            new Distribution.Normal(
                given("mean", mean), given("standardDeviation", standardDeviation));
        case TRIANGULAR ->
            new Distribution.Triangular(
                given("least", least), given("mode", mode), given("greatest", greatest));
        case UNIFORM ->
            new Distribution.Uniform(given("least", least), given("greatest", greatest));
      };
    } catch (InvalidModelException e) {
      throw ProblemException.broken(at + "." + e.field(), e.reason());
    }
  }

  private static double given(String field, Double value) {
    return InvalidModelException.require(field, value);
  }
}
