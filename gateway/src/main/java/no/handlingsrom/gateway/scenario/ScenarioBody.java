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
   * @param at path of the scenario in the request
   * @throws ProblemException malformed, or rule-broken naming the item
   */
  Scenario toScenario(String at) {
    if (items == null || items.contains(null)) {
      throw ProblemException.malformed(at + "items", "must be a list of items");
    }
    try {
      return new Scenario(
          IntStream.range(0, items.size())
              .mapToObj(i -> items.get(i).toItem(at + "items[" + i + "]"))
              .toList(),
          loanTermYears,
          assumed(at));
    } catch (InvalidModelException e) {
      throw ProblemException.broken(at + e.field(), e.reason());
    }
  }

  /** Path of a scenario that is a member of another request. */
  static final String MEMBER = "scenario.";

  /** The scenario that is a member of a request; one that changes nothing where none is given. */
  static Scenario memberOrNothing(ScenarioBody body) {
    return body == null ? new Scenario(List.of(), null, null) : body.toScenario(MEMBER);
  }

  private Horizon assumed(String at) {
    try {
      return horizon == null ? null : horizon.toHorizon();
    } catch (InvalidModelException e) {
      throw ProblemException.broken(at + "horizon." + e.field(), e.reason());
    }
  }
}
