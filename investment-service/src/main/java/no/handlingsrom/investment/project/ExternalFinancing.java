package no.handlingsrom.investment.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Ekstern finansiering: money of others that is earmarked for a project.
 *
 * @param amount NOK, positive; {@code null} where it is not known
 * @param expectedYear when it is expected; {@code null} where it is not known
 */
@Schema(name = "ExternalFinancing")
public record ExternalFinancing(
    @NotNull @Schema(examples = "husbanken") Financier financier,
    @NotNull @Schema(examples = "to-be-applied-for") ApplicationStatus status,
    @Amount
        @DecimalMin(value = "0", message = "must not be negative")
        @Schema(description = "NOK, positive", examples = "48000000.00", nullable = true)
        BigDecimal amount,
    @Min(1900) @Max(2200) @Schema(examples = "2027", nullable = true) Integer expectedYear,
    @Size(max = 500) @Schema(examples = "001:8264", nullable = true) String source) {

  /** Who gives the money. */
  public enum Financier {
    /** Husbanken: investment grants to care homes and nursing homes. */
    @JsonProperty("husbanken")
    HUSBANKEN,
    /** Spillemidler, through the county. */
    @JsonProperty("spillemidler")
    SPILLEMIDLER,
    @JsonProperty("enova")
    ENOVA,
    @JsonProperty("state")
    STATE,
    /** Fylkeskommunen. */
    @JsonProperty("county")
    COUNTY,
    /** Utbyggere, by utbyggingsavtale. */
    @JsonProperty("developers")
    DEVELOPERS,
    @JsonProperty("other")
    OTHER
  }

  /** Where the application stands (søknadsstatus). */
  public enum ApplicationStatus {
    @JsonProperty("to-be-applied-for")
    TO_BE_APPLIED_FOR,
    @JsonProperty("applied-for")
    APPLIED_FOR,
    /** Tilsagn mottatt. */
    @JsonProperty("committed")
    COMMITTED,
    /** Utbetalt. */
    @JsonProperty("received")
    RECEIVED,
    @JsonProperty("rejected")
    REJECTED
  }

  /** Grants are received after completion, so they are expected as much later. */
  ExternalFinancing postponed(int years) {
    return expectedYear == null || status == ApplicationStatus.RECEIVED
        ? this
        : new ExternalFinancing(financier, status, amount, expectedYear + years, source);
  }
}
