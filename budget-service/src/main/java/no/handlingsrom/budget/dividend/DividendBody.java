package no.handlingsrom.budget.dividend;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.http.validation.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dividend as it is asked for and answered. */
@Schema(name = "Dividend")
record DividendBody(
    @Slug
        @Schema(
            description = "Code of the company; not told where all are stated together",
            examples = "vardar",
            nullable = true)
        String company,
    @Size(max = 200) @Schema(description = "As printed", examples = "Vardar AS", nullable = true)
        String companyName,
    @NotNull @Min(1900) @Max(2200) @Schema(examples = "2024") Integer year,
    @NotNull
        @Schema(
            description =
                "budgeted (budsjettert): counted on; proposed (foreslått): by the company's board")
        DividendKind kind,
    @NotNull @Amount @Schema(description = "NOK, negative as income is", examples = "-19680000.00")
        BigDecimal amount,
    @Amount
        @DecimalMin("0.01")
        @Schema(
            description = "NOK to which the source rounds; 1000 when not told",
            examples = "1000")
        BigDecimal roundedTo,
    @NotNull Provenance basis,
    @NotBlank
        @Size(max = 500)
        @Schema(
            description = "Document and line; another place is another statement",
            examples = "001:5070")
        String source) {

  private static final BigDecimal THOUSAND = new BigDecimal("1000.00");

  Dividend toDomain() {
    return new Dividend(
        company,
        companyName,
        year,
        kind,
        amount.setScale(2),
        roundedTo == null ? THOUSAND : roundedTo.setScale(2),
        basis,
        source);
  }

  static DividendBody of(Dividend d) {
    return new DividendBody(
        d.company(),
        d.companyName(),
        d.year(),
        d.kind(),
        d.amount(),
        d.roundedTo(),
        d.basis(),
        d.source());
  }
}
