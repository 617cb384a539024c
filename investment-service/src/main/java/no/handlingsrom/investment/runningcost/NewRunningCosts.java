package no.handlingsrom.investment.runningcost;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.investment.position.PositionBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Running costs as a client states them. */
@Schema(name = "NewRunningCosts")
record NewRunningCosts(
    @NotBlank @Size(max = 200) @Schema(examples = "FDV av nye bygg") String title,
    @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid RunningCostBody> costs) {

  /** A running cost as it is stated and answered. */
  @Schema(name = "RunningCost")
  record RunningCostBody(
      @NotBlank @Size(max = 128) @Schema(examples = "skole-ny-sentrumsskole-med-idrettshall")
          String project,
      @NotNull
          @Schema(
              description = "The first year it is due, and every year until another amount is",
              examples = "2031")
          Integer fromYear,
      @NotNull
          @Amount
          @Schema(
              description = "NOK a year in the prices of the plan; a saving is negative",
              examples = "9500000.00")
          BigDecimal amount,
      @NotNull @Schema(examples = "derived") PositionBasis basis,
      @NotBlank
          @Size(max = 500)
          @Schema(description = "Where the figure comes from", examples = "m² × FDV-nøkkeltall")
          String source) {

    static RunningCostBody of(RunningCost cost) {
      return new RunningCostBody(
          cost.project(), cost.fromYear(), cost.amount(), cost.basis(), cost.source());
    }

    RunningCost toDomain() {
      return new RunningCost(project, fromYear, amount.setScale(2), basis, source);
    }
  }

  List<RunningCost> toDomain() {
    return costs.stream().map(RunningCostBody::toDomain).toList();
  }

  Set<String> projects() {
    return costs.stream().map(RunningCostBody::project).collect(Collectors.toSet());
  }

  /**
   * Checks the costs of a request.
   *
   * @param years the investment years of the version
   * @param known ids of its projects
   * @throws ProblemException rule-broken, naming every offending field
   */
  void check(List<Integer> years, Set<String> known) {
    List<Violation> violations = new ArrayList<>();
    Set<List<?>> seen = new HashSet<>();
    for (int i = 0; i < costs.size(); i++) {
      RunningCostBody cost = costs.get(i);
      String at = "costs[" + i + "]";
      if (!known.contains(cost.project())) {
        violations.add(new Violation(at + ".project", "no such project: " + cost.project()));
      }
      if (!years.contains(cost.fromYear())) {
        violations.add(new Violation(at + ".fromYear", cost.fromYear() + " is not among " + years));
      }
      if (!seen.add(List.of(cost.project(), cost.fromYear()))) {
        violations.add(new Violation(at, "its project and year are given twice"));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }
}
