package no.handlingsrom.budget.fee;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.http.validation.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client states of a fee, and of one year of it. */
@Schema(name = "NewFee")
record FeeBody(
    @NotNull @Slug @Schema(examples = "home-help") String code,
    @NotNull Labels names,
    @Size(max = 100)
        @Schema(description = "What the level is counted in", examples = "NOK per time")
        String unit,
    @NotNull
        @Schema(
            description =
                "deflator (kommunal deflator): grows as costs are assumed to; self-cost (selvkost):"
                    + " covers what the service costs; state-rate (statlig sats); other: the source"
                    + " says")
        FeeBasis basis,
    @Slug
        @Schema(
            description =
                "Area under /self-cost that works the fee out; its figures stand there and nowhere"
                    + " else",
            examples = "water")
        String selfCostArea,
    @Min(1900)
        @Max(2200)
        @Schema(description = "Not told where nothing is said of single years", examples = "2024")
        Integer year,
    @Amount @DecimalMin("0.00") @Schema(description = "In the unit; positive", examples = "477.00")
        BigDecimal level,
    @Digits(integer = 4, fraction = 4)
        @DecimalMin("-100")
        @DecimalMax("1000")
        @Schema(description = "From the year before, percent", examples = "4.3")
        BigDecimal growthPercent,
    @NotNull Provenance provenance,
    @NotBlank @Size(max = 500) @Schema(examples = "001:13761") String source) {

  FeeStatement toDomain() {
    return new FeeStatement(
        code,
        names,
        unit,
        basis,
        selfCostArea,
        year,
        level == null ? null : level.setScale(2),
        growthPercent,
        provenance,
        source);
  }
}
