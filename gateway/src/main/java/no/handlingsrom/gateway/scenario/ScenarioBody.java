package no.handlingsrom.gateway.scenario;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.scenario.Horizon;
import no.handlingsrom.fiscal.scenario.Scenario;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Scenario as it is asked for. */
@Schema(name = "Scenario")
record ScenarioBody(
    @Valid
        @Schema(
            required = true,
            description = "In the order in which their contributions are told, 1 to 100")
        List<ItemBody> items,
    @Schema(
            nullable = true,
            description =
                "Years in which loans added or saved are repaid serially, 1 to 60; without, they are"
                    + " repaid at the pace of the plan's own debt",
            examples = "30")
        Integer loanTermYears,
    @Valid
        @Schema(
            nullable = true,
            description = "Assumptions of years 5–10; without, those years are not assessable")
        HorizonBody horizon) {

  /**
   * The scenario in terms of the model.
   *
   * @throws ProblemException malformed, or rule-broken naming the item
   */
  Scenario toScenario() {
    if (items == null || items.contains(null)) {
      throw ProblemException.malformed("items", "must be a list of items");
    }
    try {
      return new Scenario(
          IntStream.range(0, items.size())
              .mapToObj(i -> items.get(i).toItem("items[" + i + "]"))
              .toList(),
          loanTermYears,
          assumed());
    } catch (InvalidModelException e) {
      throw ProblemException.broken(e.field(), e.reason());
    }
  }

  private Horizon assumed() {
    try {
      return horizon == null ? null : horizon.toHorizon();
    } catch (InvalidModelException e) {
      throw ProblemException.broken("horizon." + e.field(), e.reason());
    }
  }
}
