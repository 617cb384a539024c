package no.handlingsrom.gateway.scenario;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.scenario.Driver;
import no.handlingsrom.fiscal.scenario.SimulatedResult;
import no.handlingsrom.fiscal.scenario.Simulation;
import no.handlingsrom.gateway.view.AsOf;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Simuleringens utfall: how often each rule met each band. */
@Schema(name = "SimulationOutcome")
record SimulationAnswer(
    @Schema(required = true, examples = "3203") String municipality,
    @Schema(required = true, examples = "2024-2027") String plan,
    @Schema(required = true, examples = "director-proposal") String version,
    @Schema(required = true) AsOf asOf,
    @Schema(
            required = true,
            description = "Whether something newer may exist that could not be read",
            examples = "false")
        boolean stale,
    @Schema(required = true, examples = "10000") int runs,
    @Schema(required = true, examples = "42") long seed,
    @Schema(required = true, description = "By rule and period") List<Result> results) {

  /** A verdict over all runs. */
  @Schema(name = "SimulatedVerdict")
  record Result(
      @Schema(required = true, examples = "net-operating-result") String rule,
      @Schema(required = true, examples = "Netto driftsresultat") String title,
      @Schema(required = true, description = "A year, or 2024-2027", examples = "2025")
          String period,
      @Schema(
              required = true,
              type = SchemaType.OBJECT,
              description = "Part of the runs by band met, or not-assessable",
              examples = "{\"not-approved\": 0.62, \"lowest-acceptable\": 0.38}")
          Map<String, BigDecimal> probabilities,
      @Schema(
              required = true,
              nullable = true,
              description = "Value that half of the runs lie below; null when not assessable",
              examples = "1.72")
          BigDecimal median,
      @Schema(required = true, nullable = true, description = "5 % lie below", examples = "0.9")
          BigDecimal low,
      @Schema(required = true, nullable = true, description = "5 % lie above", examples = "2.5")
          BigDecimal high,
      @Schema(
              required = true,
              nullable = true,
              description = "The driver that explains most; null where nothing varies",
              examples = "interest")
          String mainDriver,
      @Schema(
              required = true,
              description =
                  "Part of the variance that each driver explains: the square of the correlation"
                      + " of its draws with the value, the greatest first")
          List<Share> shares) {

    static Result of(SimulatedResult result, Language language) {
      List<Share> shares =
          result.shares().entrySet().stream()
              .map(share -> new Share(share.getKey(), share.getValue()))
              .sorted(Comparator.comparing(Share::share).reversed())
              .toList();
      return new Result(
          result.rule().code(),
          result.rule().names().in(language),
          ScenarioAnswer.period(result.without()),
          result.probabilities(),
          result.median(),
          result.low(),
          result.high(),
          shares.isEmpty() ? null : shares.get(0).driver().code(),
          shares);
    }
  }

  @Schema(name = "VarianceShare")
  record Share(
      @Schema(required = true, examples = "interest") Driver driver,
      @Schema(required = true, examples = "0.83") BigDecimal share) {}

  static SimulationAnswer of(ScenarioPlan plan, Simulation simulation, Language language) {
    return new SimulationAnswer(
        plan.view().version().municipality(),
        plan.view().version().plan(),
        plan.view().version().version(),
        plan.view().asOf(),
        plan.view().stale(),
        simulation.runs(),
        simulation.seed(),
        simulation.of(plan.base(), plan.rules()).stream()
            .map(result -> Result.of(result, language))
            .toList());
  }
}
