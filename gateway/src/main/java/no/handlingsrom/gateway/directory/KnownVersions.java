package no.handlingsrom.gateway.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.gateway.view.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Planversjonene som porten kjenner av en kommune. */
@Schema(name = "KnownVersions")
record KnownVersions(
    @Schema(required = true, description = "By plan and version") List<KnownVersion> items) {

  /**
   * Planversjon.
   *
   * @param name this and what follows is null until budget-service has been heard of the version
   * @param lastYear of the operating budget
   * @param time when the version last changed
   */
  @Schema(name = "KnownVersion")
  record KnownVersion(
      @Schema(required = true, examples = "2024-2027") String plan,
      @Schema(required = true, examples = "director-proposal") String version,
      @Schema(
              required = true,
              nullable = true,
              examples = "Kommunedirektørens forslag",
              description =
                  "This and what follows is null until budget-service has been heard of the"
                      + " version")
          String name,
      @Schema(required = true, nullable = true, examples = "proposed") String status,
      @Schema(required = true, nullable = true, examples = "2024") Integer firstYear,
      @Schema(
              required = true,
              nullable = true,
              examples = "2027",
              description = "Last year of the operating budget")
          Integer lastYear,
      @Schema(required = true, nullable = true, examples = "2023-10-24T08:00:42Z") Instant time) {

    private static KnownVersion of(VersionView view, Language language) {
      Optional<BudgetState> budget = Optional.ofNullable(view.budget());
      Optional<PlanInfo> plan = budget.map(BudgetState::plan);
      return new KnownVersion(
          view.version().plan(),
          view.version().version(),
          budget.map(state -> state.names().in(language)).orElse(null),
          budget.map(state -> state.status().code()).orElse(null),
          plan.map(PlanInfo::firstYear).orElse(null),
          plan.map(info -> info.firstYear() + info.operatingYears() - 1).orElse(null),
          budget.map(BudgetState::time).orElse(null));
    }
  }

  static KnownVersions of(List<VersionView> views, Language language) {
    return new KnownVersions(views.stream().map(view -> KnownVersion.of(view, language)).toList());
  }
}
