package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The legality of a version as it is answered. */
@Schema(
    name = "Legality",
    requiredProperties = {"version", "adoptable", "rules"})
record LegalityAnswer(
    @Schema(examples = "director-proposal") String version,
    @Schema(description = "Whether no rule hinders adoption") boolean adoptable,
    List<Rule> rules) {

  static LegalityAnswer of(VersionKey version, List<Assessment> assessments, Language language) {
    String base =
        "/municipalities/%s/plans/%s/versions/%s"
            .formatted(version.municipality(), version.plan(), version.version());
    return new LegalityAnswer(
        version.version(),
        assessments.stream().noneMatch(Assessment::blocks),
        assessments.stream().map(assessment -> Rule.of(assessment, base, language)).toList());
  }

  /** One rule. */
  @Schema(
      name = "LegalityRule",
      requiredProperties = {
        "id",
        "title",
        "act",
        "section",
        "link",
        "severity",
        "formula",
        "result",
        "blocks",
        "findings",
        "override"
      })
  record Rule(
      @Schema(description = "Never changes", examples = "transfer-equality") String id,
      String title,
      @Schema(examples = "Kommuneloven") String act,
      @Schema(examples = "§14-4") String section,
      @Schema(description = "Where it can be read") String link,
      Severity severity,
      @Schema(description = "In the codes of statement lines and metrics") String formula,
      @Schema(description = "The gravest of its findings") Result result,
      @Schema(description = "Whether it hinders adoption") boolean blocks,
      List<FoundBody> findings,
      @Schema(nullable = true) Override override) {

    static Rule of(Assessment assessment, String base, Language language) {
      RuleSpec rule = assessment.rule();
      return new Rule(
          rule.id(),
          rule.title().in(language),
          rule.source().act(),
          rule.source().section(),
          rule.source().link(),
          rule.severity(),
          rule.formula(),
          assessment.result(),
          assessment.blocks(),
          assessment.findings().stream().map(f -> FoundBody.of(f, base, language)).toList(),
          assessment.override() == null ? null : Override.of(assessment.override()));
    }
  }

  /** What a rule found in a year. */
  @Schema(
      name = "LegalityFinding",
      requiredProperties = {"year", "result", "margin", "inputs", "reason", "remedy"})
  record FoundBody(
      @Schema(nullable = true) Integer year,
      Result result,
      @Schema(
              description = "NOK or days left before the rule is broken; negative when it is",
              nullable = true)
          BigDecimal margin,
      List<InputBody> inputs,
      String reason,
      @Schema(description = "What would fix it", nullable = true) String remedy) {

    static FoundBody of(Finding finding, String base, Language language) {
      return new FoundBody(
          finding.year(),
          finding.result(),
          finding.margin(),
          finding.inputs().stream().map(input -> InputBody.of(input, base, language)).toList(),
          finding.reason().in(language),
          finding.remedy() == null ? null : finding.remedy().in(language));
    }
  }

  /** A figure that a finding rests on. */
  @Schema(
      name = "LegalityInput",
      requiredProperties = {"name", "amount", "link"})
  record InputBody(
      String name,
      @Schema(description = "NOK; null when missing", nullable = true) BigDecimal amount,
      @Schema(description = "Where its owner answers for it", nullable = true) String link) {

    static InputBody of(Input input, String base, Language language) {
      return new InputBody(
          input.name().in(language),
          input.value() instanceof Known known ? known.amount() : null,
          input.link() == null ? null : base + input.link());
    }
  }

  /** The secretary's answer for a rule that cannot be assessed. */
  @Schema(
      name = "LegalityOverride",
      requiredProperties = {"by", "reason", "time"})
  record Override(String by, String reason, Instant time) {

    static Override of(OverrideRow row) {
      return new Override(row.overriddenBy, row.reason, row.recordedAt);
    }
  }
}
