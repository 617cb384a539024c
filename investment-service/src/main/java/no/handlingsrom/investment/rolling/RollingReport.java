package no.handlingsrom.investment.rolling;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.kit.table.Spreadsheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the investments of a draft came out of those of the plan before. */
@Schema(
    name = "InvestmentRollingReport",
    requiredProperties = {"source", "status", "closedYear", "steps", "projects", "debt", "rows"})
record RollingReport(
    Source source,
    @Schema(description = "waiting: the source has not got to the cut here yet; nothing is rolled")
        Status status,
    @Schema(description = "The first year of the old plan, whose unspent money is carried on")
        int closedYear,
    List<Step> steps,
    @Schema(description = "What became of the money of the closed year") List<ClosedYear> projects,
    List<Debt> debt,
    @Schema(description = "By project, line of § 5-5 and year; what is common has no project")
        List<Row> rows) {

  /** Whether it is done. */
  @Schema(name = "RollingStatus")
  enum Status {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("followed")
    FOLLOWED
  }

  /** What was rolled. */
  @Schema(
      name = "InvestmentRollingSource",
      requiredProperties = {"plan", "version", "budgetSequence", "sequence"})
  record Source(
      @Schema(examples = "2024-2027") String plan,
      @Schema(examples = "amended") String version,
      @Schema(description = "The cut at budget-service", examples = "7") long budgetSequence,
      @Schema(description = "The same cut here; null while waiting", nullable = true)
          Long sequence) {}

  /** A change of the draft. */
  @Schema(
      name = "InvestmentRollingChange",
      requiredProperties = {"step", "sequence"})
  record Step(RollingStep step, @Schema(examples = "2") long sequence) {}

  /** Why no money was carried on. */
  @Schema(name = "NotCarriedReason")
  enum Reason {
    /** What was spent is not known, which is not zero. */
    @JsonProperty("spending-unknown")
    SPENDING_UNKNOWN,
    /** All was spent, or more. */
    @JsonProperty("nothing-left")
    NOTHING_LEFT
  }

  /** A project in the closed year. */
  @Schema(
      name = "ClosedYearOfProject",
      requiredProperties = {"project", "revised", "spent", "carried", "reason"})
  record ClosedYear(
      @Schema(examples = "skole-utvidelse-hvalstad") String project,
      @Schema(description = "Revised appropriation, NOK") BigDecimal revised,
      @Schema(description = "NOK; null: not known", nullable = true) BigDecimal spent,
      @Schema(description = "Carried to the first year, NOK") BigDecimal carried,
      @Schema(description = "Why nothing was carried", nullable = true) Reason reason) {

    static ClosedYear of(ClosedProject closed) {
      Reason reason = null;
      if (closed.spent() == null) {
        reason = Reason.SPENDING_UNKNOWN;
      } else if (closed.carried().signum() == 0) {
        reason = Reason.NOTHING_LEFT;
      }
      return new ClosedYear(
          closed.project(),
          closed.revised().setScale(2),
          closed.spent(),
          closed.carried().setScale(2),
          reason);
    }
  }

  /** What a loan class opens with. */
  @Schema(
      name = "RolledDebt",
      requiredProperties = {"loanClass", "opening"})
  record Debt(
      LoanClass loanClass,
      @Schema(
              description = "Closing balance of the closed year, NOK; null: not known",
              nullable = true)
          BigDecimal opening) {}

  /**
   * A figure on its way: {@code asItWas + goesOn + unspent = rolled}.
   *
   * @param project {@code null} for what is common to all
   * @param old what the old plan has in that year; {@code null} where it has not that year
   */
  @Schema(
      name = "InvestmentRollingRow",
      description = "NOK, KOSTRA sign: asItWas + goesOn + unspent = rolled.",
      requiredProperties = {
        "project",
        "line",
        "year",
        "forecast",
        "old",
        "asItWas",
        "goesOn",
        "unspent",
        "rolled"
      })
  record Row(
      @Schema(nullable = true) String project,
      @Schema(examples = "investment-fixed-assets") String line,
      @Schema(examples = "2025") int year,
      boolean forecast,
      @Schema(description = "Null for the new last year", nullable = true) BigDecimal old,
      BigDecimal asItWas,
      BigDecimal goesOn,
      BigDecimal unspent,
      BigDecimal rolled) {}

  Spreadsheet asSpreadsheet() {
    return new Spreadsheet(
        "rolling",
        List.of(
            "project", "line", "year", "forecast", "old", "asItWas", "goesOn", "unspent", "rolled"),
        rows.stream().<List<?>>map(RollingReport::cells).toList());
  }

  private static List<Object> cells(Row row) {
    return Arrays.asList(
        row.project(),
        row.line(),
        row.year(),
        row.forecast(),
        row.old(),
        row.asItWas(),
        row.goesOn(),
        row.unspent(),
        row.rolled());
  }
}
