package no.handlingsrom.gateway.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleEvaluation;
import no.handlingsrom.gateway.view.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Status for én handlingsregel.
 *
 * @param unit of value, publishedValue and the limits of the bands
 * @param results one per plan year the rule is in force; a rule over the plan period adds one for
 *     all of them
 */
record RuleStatus(
    @Schema(required = true, examples = "net-operating-result") String code,
    @Schema(required = true, examples = "Netto driftsresultat") String name,
    @Schema(
            required = true,
            enumeration = {"percent", "nok-per-m2"},
            description = "Unit of values and limits",
            examples = "percent")
        String unit,
    @Schema(required = true, description = "From the lowest to the highest values")
        List<BandLimits> bands,
    @Schema(
            required = true,
            description =
                "One per plan year in which the rule is in force; a rule over the plan period adds"
                    + " one for all of them. Empty while the plan is not known")
        List<RuleAssessment> results) {

  /** Empty when the rule is in force in no year of the plan. */
  static Optional<RuleStatus> of(FiscalRule rule, VersionView view, Language language) {
    List<Integer> years = view.planYears().stream().filter(year -> isInForce(rule, year)).toList();
    if (years.isEmpty() && !view.planYears().isEmpty()) {
      return Optional.empty();
    }
    PublishedValues published = new PublishedValues(rule.code(), view.observations());
    return Optional.of(
        new RuleStatus(
            rule.code(),
            rule.names().in(language),
            rule.unit().code(),
            rule.bands().stream().map(BandLimits::of).toList(),
            RuleEvaluation.evaluate(rule, view.metrics(), years).stream()
                .map(result -> RuleAssessment.of(result, published, language))
                .toList()));
  }

  /** A year is judged by the rule in force when it ends, so one rule judges it. */
  private static boolean isInForce(FiscalRule rule, int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return (rule.validFrom() == null || !rule.validFrom().isAfter(end))
        && (rule.validTo() == null || !rule.validTo().isBefore(end));
  }
}
