package no.handlingsrom.gateway.explanation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Hva som flyttet verdien siden forelderen. Start and contributions add up to the end exactly.
 *
 * @param parent null for a version that was not drafted from another
 * @param start value before the first change listed, to six decimals; null when not assessable
 * @param end value of the status, to six decimals; null when not assessable
 * @param contributions in the order the changes were posted; those that moved nothing are left out
 * @param missing owners whose changes are not among the contributions
 * @param reason why there are no contributions; null otherwise
 */
@Schema(name = "Movement")
record Movement(
    @Schema(required = true, nullable = true, examples = "director-proposal") String parent,
    @Schema(required = true, nullable = true, examples = "1.719133") BigDecimal start,
    @Schema(required = true, nullable = true, examples = "2.216429") BigDecimal end,
    @Schema(
            required = true,
            description =
                "What each change moved, applied in posting order; the last takes the remainder,"
                    + " so that start and contributions add up to end exactly. Changes that moved"
                    + " nothing are left out")
        List<Contribution> contributions,
    @Schema(required = true, description = "Owners whose changes could not be fetched")
        List<MissingOwner> missing,
    @Schema(required = true, nullable = true, description = "Why there are no contributions")
        String reason) {

  /**
   * Bidrag fra én endring.
   *
   * @param decision body and case number of the decision (vedtak); may be null
   * @param value in the unit of the rule, for percent in percentage points
   * @param numerator what the change moved, NOK; null for an average
   * @param denominator what the change moved, NOK; null for a level and an average
   */
  @Schema(name = "Contribution")
  record Contribution(
      @Schema(
              required = true,
              enumeration = {"budget", "investment"},
              examples = "budget")
          String owner,
      @Schema(required = true, examples = "2") long sequence,
      @Schema(required = true, examples = "2023-11-17T12:00:00.123456Z") Instant time,
      @Schema(required = true, examples = "Høyere skatteanslag 2025") String title,
      @Schema(required = true, nullable = true, examples = "K-sak 36/23") String decision,
      @Schema(required = true, examples = "0.497296") BigDecimal value,
      @Schema(required = true, nullable = true, examples = "50000000.00") BigDecimal numerator,
      @Schema(required = true, nullable = true, examples = "50000000.00") BigDecimal denominator,
      @Schema(
              required = true,
              examples =
                  "/municipalities/3203/plans/2024-2027/versions/more-tax/operating/changes/2")
          String link) {}

  /** Eier som ikke svarte. */
  @Schema(name = "MissingOwner")
  record MissingOwner(
      @Schema(
              required = true,
              enumeration = {"budget", "investment"},
              examples = "investment")
          String owner,
      @Schema(required = true, examples = "the service does not answer") String reason) {}
}
