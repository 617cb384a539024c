package no.handlingsrom.budget.assumption;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.handlingsrom.budget.provenance.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assumption as a client states it. */
@Schema(name = "NewAssumption")
record AssumptionBody(
    @NotNull
        @Schema(
            description =
                "Percent: deflator (kommunal deflator), wage-growth (lønnsvekst), price-growth"
                    + " (prisvekst), interest-rate (rente), population-growth (befolkningsvekst)."
                    + " Persons on 1 January: population (folketall). NOK, negative as income is:"
                    + " tax-estimate (skatteanslag), grant-estimate (rammetilskudd). The list may"
                    + " grow.")
        AssumptionKey key,
    @NotNull @Min(1900) @Max(2200) @Schema(examples = "2024") Integer year,
    @NotNull
        @Digits(integer = 16, fraction = 4)
        @Schema(description = "In the unit of the key", examples = "4.3")
        BigDecimal value,
    @NotNull @Schema(description = "stated: as the source has it; derived: worked out")
        Provenance basis,
    @NotNull
        @Schema(
            description = "The day from which this was assumed; of a year the latest one counts",
            examples = "2023-10-24")
        LocalDate vintage,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Document and line, or how it was worked out", examples = "001:4848")
        String source) {

  Assumption toDomain() {
    return new Assumption(key, year, key.unit().plain(value), basis, vintage, source);
  }
}
