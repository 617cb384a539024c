package no.handlingsrom.gateway.consistency;

import java.util.List;
import no.handlingsrom.contracts.figures.VersionFigures;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.consistency.ConsistencyCheck;
import no.handlingsrom.gateway.view.AsOf;
import no.handlingsrom.gateway.view.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Avstemming av driftsbudsjett og investeringsbudsjett of a plan version.
 *
 * @param checks one per check and plan year, checks in order
 */
record Consistency(
    @Schema(required = true, examples = "3203") String municipality,
    @Schema(required = true, examples = "2024-2027") String plan,
    @Schema(required = true, examples = "director-proposal") String version,
    @Schema(required = true) AsOf asOf,
    @Schema(
            required = true,
            description = "Whether something newer may exist that could not be read",
            examples = "false")
        boolean stale,
    @Schema(required = true, description = "One per check and plan year")
        List<CheckedYear> checks) {

  static Consistency of(VersionView view, Language language) {
    VersionFigures figures = view.figures();
    return new Consistency(
        view.version().municipality(),
        view.version().plan(),
        view.version().version(),
        view.asOf(),
        view.stale(),
        ConsistencyCheck.findAll(figures, figures.planYears()).stream()
            .map(finding -> CheckedYear.of(finding, language))
            .toList());
  }
}
