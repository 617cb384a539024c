package no.handlingsrom.budget.consequence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.function.Predicate;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.fiscal.metric.Metric;

/** Driftskonsekvens: what an investment means for operations, and what it is compared with. */
enum ConsequenceKind {
  /**
   * Renteutgifter, compared with those of the central unit: what service areas bear besides is
   * calculated interest on capital, which no loan asks for a second time.
   */
  @JsonProperty("interest")
  INTEREST(Metric.PLANNED_INTEREST_EXPENDITURE, "interest-expenditure", LineTotal::central),
  /** Avdrag på lån, start loans excluded, compared with the whole line. */
  @JsonProperty("instalments")
  INSTALMENTS(Metric.PLANNED_LOAN_INSTALMENTS, "loan-instalments", total -> true),
  /** Avskrivninger, compared with the whole line. */
  @JsonProperty("depreciation")
  DEPRECIATION(Metric.PLANNED_DEPRECIATION, "depreciation", total -> true),
  /** FDV-kostnader; the operating budget has no line of their own to compare with. */
  @JsonProperty("running-cost")
  RUNNING_COST(Metric.PLANNED_RUNNING_COST, null, total -> false);

  private final Metric metric;
  private final String line;
  private final Predicate<LineTotal> compared;

  ConsequenceKind(Metric metric, String line, Predicate<LineTotal> compared) {
    this.metric = metric;
    this.line = line;
    this.compared = compared;
  }

  Metric metric() {
    return metric;
  }

  /** Line of § 5-6 that it stands beside; empty where there is none. */
  Optional<String> line() {
    return Optional.ofNullable(line);
  }

  /** Whether a total is on the line. */
  boolean isBudgetedBy(LineTotal total) {
    return line != null && line.equals(total.line());
  }

  /** Whether a total is on the line and counts where it is compared. */
  boolean isComparedWith(LineTotal total) {
    return isBudgetedBy(total) && compared.test(total);
  }
}
