package no.handlingsrom.budget.dividend;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Avvik: two statements of dividends that disagree, or the ledger and what is stated.
 *
 * @param amount NOK, KOSTRA sign: the one less the other
 */
@Schema(
    name = "DividendFinding",
    requiredProperties = {"code", "year", "company", "amount", "text"})
record DividendFinding(
    @Schema(
            description =
                "stated-differently: two places state a company otherwise; total-differs: what is"
                    + " stated of all is not what the companies come to; ledger-differs: the line of"
                    + " § 5-6 is not. The list may grow.")
        Code code,
    int year,
    @Schema(nullable = true) String company,
    @Schema(description = "NOK by which they differ", examples = "11280000.00") BigDecimal amount,
    Labels text) {

  /** What disagrees. */
  enum Code {
    @JsonProperty("stated-differently")
    STATED_DIFFERENTLY,
    @JsonProperty("total-differs")
    TOTAL_DIFFERS,
    @JsonProperty("ledger-differs")
    LEDGER_DIFFERS
  }
}
