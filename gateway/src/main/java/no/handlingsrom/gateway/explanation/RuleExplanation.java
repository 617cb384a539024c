package no.handlingsrom.gateway.explanation;

import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.gateway.status.RuleAssessment;
import no.handlingsrom.gateway.status.RuleStatus;
import no.handlingsrom.gateway.view.AsOf;
import no.handlingsrom.gateway.view.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Forklaring av ett resultat.
 *
 * @param decision the case in which the council adopted the rule; may be null
 * @param source where the rule was read; may be null
 * @param result as the status gives it, with margins and reason
 * @param firstBreaks for each class below the best, the first year or period judged to be in it
 * @param rule the rule with all its bands and results
 */
@Schema(name = "RuleExplanation")
record RuleExplanation(
    @Schema(required = true, examples = "3203") String municipality,
    @Schema(required = true, examples = "2024-2027") String plan,
    @Schema(required = true, examples = "director-proposal") String version,
    @Schema(required = true) AsOf asOf,
    @Schema(
            required = true,
            description = "Whether something newer may exist that could not be read",
            examples = "false")
        boolean stale,
    @Schema(required = true, examples = "2025") String period,
    @Schema(
            required = true,
            description = "The formula in words; income is negative in KOSTRA sign",
            examples = "(− Netto driftsresultat) / (− Sum driftsinntekter), hvert år")
        String formula,
    @Schema(required = true, nullable = true, examples = "K-sak 36/23") String decision,
    @Schema(required = true, nullable = true, examples = "001:4453-4457") String source,
    @Schema(required = true) RuleAssessment result,
    @Schema(required = true) List<UsedMetric> metrics,
    @Schema(
            required = true,
            description =
                "For each class below the best, the first year or period that is judged to be in"
                    + " it; empty while the rule is kept throughout")
        List<FirstBreak> firstBreaks,
    @Schema(required = true) Movement moved,
    @Schema(required = true) RuleStatus rule) {

  /** Første brudd. */
  @Schema(name = "FirstBreak")
  record FirstBreak(
      @Schema(
              required = true,
              enumeration = {"not-approved", "lowest-acceptable"},
              examples = "not-approved")
          String band,
      @Schema(required = true, examples = "2024") String period) {

    private static final List<String> WORSE = List.of("not-approved", "lowest-acceptable");

    private static List<FirstBreak> of(RuleStatus rule) {
      return WORSE.stream()
          .flatMap(
              band ->
                  rule.results().stream()
                      .filter(result -> band.equals(result.band()))
                      .findFirst()
                      .map(result -> new FirstBreak(band, result.period()))
                      .stream())
          .toList();
    }
  }

  static RuleExplanation of(
      VersionView view, FiscalRule rule, RuleResult result, Movement moved, Language language) {
    RuleStatus status = RuleStatus.of(rule, view.figures(), language).orElseThrow();
    String period = Periods.of(result);
    return new RuleExplanation(
        view.version().municipality(),
        view.version().plan(),
        view.version().version(),
        view.asOf(),
        view.stale(),
        period,
        new Formula(rule, language).inWords(),
        rule.decision(),
        rule.source(),
        status.results().stream()
            .filter(assessment -> assessment.period().equals(period))
            .findFirst()
            .orElseThrow(),
        UsedMetric.of(rule, years(rule, result), view, language),
        FirstBreak.of(status),
        moved,
        status);
  }

  /** The years whose figures count: for growth also the year before. */
  private static List<Integer> years(FiscalRule rule, RuleResult result) {
    List<Integer> years = Periods.years(result);
    return rule.basis() == Basis.GROWTH
        ? Stream.concat(Stream.of(years.get(0) - 1), years.stream()).toList()
        : years;
  }
}
