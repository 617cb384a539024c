package no.handlingsrom.indicator.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleUnit;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fiscal rule (handlingsregel) as it is asked for and answered. */
@Schema(
    name = "FiscalRule",
    description =
        "Handlingsregel: a ratio, or a level, with the bands by which the council judges it")
record FiscalRuleBody(
    @NotNull @Code @Schema(examples = "net-operating-result") String code,
    @NotNull @Schema(description = "What people call the rule") Labels names,
    @NotNull
        @Schema(
            description =
                "Unit of limits and values; for percent the ratio numerator/denominator counts"
                    + " hundredfold")
        RuleUnit unit,
    @NotNull
        @Schema(
            description = "Decimals of the displayed value; the bands judge the unrounded one",
            minimum = "0",
            maximum = "6",
            examples = "4")
        Integer decimals,
    @NotNull
        @Schema(
            description =
                "Beregningsgrunnlag. year: each year is judged; plan-period: the sums over the"
                    + " plan's years are judged once; period-average: the mean of the yearly"
                    + " values is judged once; growth: in each year the growth of the numerator"
                    + " since the year before, less that of the denominator, is judged in"
                    + " percentage points")
        Basis basis,
    @NotNull @Schema(description = "Teller: the sum of these terms")
        List<@NotNull @Valid TermBody> numerator,
    @Schema(
            description =
                "Nevner: the sum of these terms; empty for a rule that judges a level, not a ratio")
        List<@NotNull @Valid TermBody> denominator,
    @NotNull
        @Schema(
            description =
                "Intervals from the lowest to the highest values. Together they cover every value"
                    + " exactly once: the first is open below, the last above, and of two that"
                    + " touch exactly one includes the limit")
        List<@NotNull @Valid BandBody> bands,
    @Schema(
            description = "First day in force (gyldig fra)",
            examples = "2020-01-01",
            nullable = true)
        LocalDate validFrom,
    @Schema(
            description = "Last day in force (gyldig til); null while there is no end",
            nullable = true)
        LocalDate validTo,
    @Schema(description = "Vedtak: body and case number", examples = "sak 10/20", nullable = true)
        String decision,
    @Schema(description = "Document and place", examples = "001:4453", nullable = true)
        String source,
    @Code
        @Schema(
            description =
                "Regelsett: the set the rule belongs to, and stays in; council when left out",
            examples = "council")
        String ruleSet,
    @Valid @Schema(description = "What the computed metrics count; all when left out")
        ScopeBody scope,
    @Code
        @Schema(
            description =
                "The indicator whose observations the yearly values are: they are computed from"
                    + " every proposed plan, and nobody types them. None the rule uses, and no"
                    + " other rule's",
            examples = "net-operating-result",
            nullable = true)
        String indicator) {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

  static FiscalRuleBody of(FiscalRule rule) {
    return new FiscalRuleBody(
        rule.code(),
        rule.names(),
        rule.unit(),
        rule.decimals(),
        rule.basis(),
        rule.numerator().stream().map(TermBody::of).toList(),
        rule.denominator().stream().map(TermBody::of).toList(),
        rule.bands().stream().map(BandBody::of).toList(),
        rule.validFrom(),
        rule.validTo(),
        rule.decision(),
        rule.source(),
        rule.ruleSet(),
        ScopeBody.of(rule.scope()),
        rule.indicator());
  }

  /**
   * The rule itself.
   *
   * @throws InvalidModelException naming the field in this body
   */
  FiscalRule toDomain() {
    return new FiscalRule(
        code,
        names,
        unit,
        decimals,
        basis,
        each("numerator", numerator, TermBody::toDomain),
        each("denominator", denominator == null ? List.of() : denominator, TermBody::toDomain),
        each("bands", bands, BandBody::toDomain),
        inRange("validFrom", validFrom),
        inRange("validTo", validTo),
        decision,
        source,
        ruleSet,
        scope == null ? null : scope.toDomain(),
        indicator);
  }

  private static <B, D> List<D> each(String field, List<B> bodies, Function<B, D> form) {
    List<D> parts = new ArrayList<>();
    for (B body : bodies) {
      try {
        parts.add(form.apply(body));
      } catch (InvalidModelException e) {
        String path = field + "[" + parts.size() + "]." + e.field();
        throw new InvalidModelException(path, e.reason());
      }
    }
    return parts;
  }

  private static LocalDate inRange(String field, LocalDate day) {
    if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
      throw ProblemException.malformed(field, "must be from " + EARLIEST + " to " + LATEST);
    }
    return day;
  }
}
