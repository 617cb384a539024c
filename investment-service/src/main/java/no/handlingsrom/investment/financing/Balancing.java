package no.handlingsrom.investment.financing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to let loans pay for what nothing else pays for. */
@Schema(name = "Balancing")
record Balancing(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Why; the title of the change", examples = "Lån til nye prosjekter")
        String reason,
    @Size(max = 200)
        @Schema(
            description = "Body and case number of the decision (vedtak)",
            examples = "K-sak 36/23")
        String decision,
    @Size(min = 1, max = 50)
        @Schema(
            description = "The years that the council adopts if left out",
            examples = "[2024, 2025]")
        List<@NotNull Integer> years,
    @Schema(
            description =
                "Whether VAT compensation is first set to 20 % of the outlay that bears VAT; else"
                    + " it stays as it is posted",
            examples = "false")
        Boolean vatByDefault) {}
