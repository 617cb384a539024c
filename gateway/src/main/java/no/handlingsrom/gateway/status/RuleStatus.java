package no.handlingsrom.gateway.status;

import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.figures.VersionFigures;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Status for én handlingsregel.
 *
 * @param unit of value, publishedValue and the limits of the bands
 * @param results one per plan year the rule is in force; a rule over the plan period adds one for
 *     all of them
 */
public record RuleStatus(
    @Schema(required = true, examples = "net-operating-result") String code,
    @Schema(required = true, examples = "Netto driftsresultat") String name,
    @Schema(
            required = true,
            description = "The set (regelsett) the rule belongs to; council: the council's own",
            examples = "council")
        String ruleSet,
    @Schema(
            required = true,
            enumeration = {"year", "plan-period", "period-average", "growth"},
            description =
                "What one verdict covers (beregningsgrunnlag): a year; the sums over the plan"
                    + " period; the mean of its yearly values; the growth of the numerator since"
                    + " the year before, less that of the denominator",
            examples = "year")
        String basis,
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

  /** Empty when the rule judges no year of the plan. */
  public static Optional<RuleStatus> of(
      FiscalRule rule, VersionFigures figures, Language language) {
    List<RuleResult> results = figures.judge(rule);
    if (results.isEmpty() && !figures.planYears().isEmpty()) {
      return Optional.empty();
    }
    PublishedValues published = new PublishedValues(rule.code(), figures);
    return Optional.of(
        new RuleStatus(
            rule.code(),
            rule.names().in(language),
            rule.ruleSet(),
            rule.basis().code(),
            rule.unit().code(),
            rule.bands().stream().map(BandLimits::of).toList(),
            results.stream()
                .map(result -> RuleAssessment.of(result, published, language))
                .toList()));
  }
}
