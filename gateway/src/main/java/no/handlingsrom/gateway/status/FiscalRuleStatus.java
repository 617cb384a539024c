package no.handlingsrom.gateway.status;

import java.util.List;
import no.handlingsrom.contracts.figures.VersionFigures;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.gateway.view.AsOf;
import no.handlingsrom.gateway.view.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Status for handlingsreglene of a plan version.
 *
 * @param stale whether something newer may exist than what is shown
 * @param staleReason why; null when not stale
 * @param rules in the order the municipality shows them
 */
public record FiscalRuleStatus(
    @Schema(required = true, examples = "3203") String municipality,
    @Schema(required = true, examples = "2024-2027") String plan,
    @Schema(required = true, examples = "director-proposal") String version,
    @Schema(required = true) AsOf asOf,
    @Schema(
            required = true,
            description = "Whether something newer may exist than what is shown",
            examples = "false")
        boolean stale,
    @Schema(
            required = true,
            nullable = true,
            description =
                "Why: not-followed (the topics are not read now), unreadable (a state could not be"
                    + " read), other-leg-late (one leg of an amendment has come and the other is"
                    + " late). The list may grow.",
            examples = "other-leg-late")
        String staleReason,
    @Schema(required = true) List<RuleStatus> rules) {

  public static FiscalRuleStatus of(VersionView view, Language language) {
    VersionFigures figures = view.figures();
    return new FiscalRuleStatus(
        view.version().municipality(),
        view.version().plan(),
        view.version().version(),
        view.asOf(),
        view.stale(),
        view.stale() ? view.staleReason().code() : null,
        view.indicator() == null
            ? List.of()
            : view.indicator().rules().stream()
                .flatMap(rule -> RuleStatus.of(rule, figures, language).stream())
                .toList());
  }
}
