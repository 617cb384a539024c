package no.handlingsrom.investment.explain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.investment.appropriation.AppropriationHistory.Leaf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a figure is made of; amounts are NOK in KOSTRA sign, and each level adds up to the one
 * above.
 */
@Schema(
    name = "InvestmentExplanation",
    requiredProperties = {"statement", "line", "year", "forecast", "amount", "areas"})
record Explanation(
    @Schema(examples = "5-5-1") String statement,
    @Schema(examples = "investment-fixed-assets") String line,
    @Schema(examples = "2024") int year,
    boolean forecast,
    @Schema(examples = "1673825000.00") BigDecimal amount,
    List<Area> areas) {

  /** A service area; {@code null} is what is common to all. */
  @Schema(
      name = "ExplainedArea",
      requiredProperties = {"area", "amount", "projects"})
  record Area(
      @Schema(examples = "oppvekst", nullable = true) String area,
      BigDecimal amount,
      List<ProjectPart> projects) {}

  /** A project; {@code null} is what names none. */
  @Schema(
      name = "ExplainedProject",
      requiredProperties = {"project", "amount", "changes"})
  record ProjectPart(
      @Schema(examples = "skole-utvidelse-hvalstad", nullable = true) String project,
      BigDecimal amount,
      List<ChangePart> changes) {}

  /** A leaf: what one change moved. */
  @Schema(
      name = "ExplainedChange",
      requiredProperties = {
        "version",
        "sequence",
        "time",
        "title",
        "decision",
        "source",
        "line",
        "purpose",
        "amount"
      })
  record ChangePart(
      @Schema(examples = "director-proposal") String version,
      @Schema(examples = "2") long sequence,
      Instant time,
      String title,
      @Schema(nullable = true, examples = "K-sak 36/23") String decision,
      @Schema(nullable = true) String source,
      @Schema(examples = "investment-fixed-assets") String line,
      @Schema(nullable = true) String purpose,
      BigDecimal amount) {

    static ChangePart of(Leaf leaf) {
      return new ChangePart(
          leaf.ledger().substring(leaf.ledger().lastIndexOf('/') + 1),
          leaf.sequence(),
          leaf.time(),
          leaf.title(),
          leaf.decision(),
          leaf.source(),
          leaf.line(),
          leaf.purpose(),
          leaf.amount());
    }
  }
}
