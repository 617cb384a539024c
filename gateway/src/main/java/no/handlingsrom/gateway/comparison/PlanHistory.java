package no.handlingsrom.gateway.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.gateway.status.FiscalRuleStatus;
import no.handlingsrom.gateway.view.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Handlingsreglene over tid: the status of the version that counts of each plan, oldest plan first.
 * The version that counts is the one that last got beyond drafting; a plan with drafts only has
 * none.
 */
@Schema(name = "FiscalRuleHistory")
record PlanHistory(
    @Schema(required = true, examples = "3203") String municipality,
    @Schema(required = true, description = "One per plan, oldest first")
        List<FiscalRuleStatus> plans) {

  static PlanHistory of(String municipality, List<VersionView> views, Language language) {
    Map<String, VersionView> counting =
        views.stream()
            .filter(PlanHistory::isBeyondDrafting)
            .collect(
                Collectors.toMap(
                    view -> view.version().plan(),
                    view -> view,
                    BinaryOperator.maxBy(Comparator.comparing(view -> view.budget().time())),
                    TreeMap::new));
    return new PlanHistory(
        municipality,
        counting.values().stream()
            .sorted(Comparator.comparing(view -> view.budget().plan().firstYear()))
            .map(view -> FiscalRuleStatus.of(view, language))
            .toList());
  }

  private static boolean isBeyondDrafting(VersionView view) {
    return view.budget() != null && view.budget().status().isPublic();
  }
}
