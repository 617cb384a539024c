package no.handlingsrom.budget.fund;

import jakarta.validation.constraints.NotNull;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.validation.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fund as a client asks for it. */
@Schema(name = "NewFund")
record NewFund(
    @NotNull @Slug @Schema(examples = "disposition-fund") String code,
    @NotNull
        @Schema(
            description =
                "disposition (disposisjonsfond), restricted-operating (bundne driftsfond),"
                    + " unrestricted-investment (ubundet investeringsfond), restricted-investment"
                    + " (bundne investeringsfond)")
        FundKind kind,
    @NotNull Labels names,
    @Slug
        @Schema(
            description = "The fund in whose balance its own is counted; a whole fund without",
            examples = "energy-fund")
        String partOf,
    @Schema(
            description =
                "free (fri) when not told; protected-base (grunnkapital): never drawn below what it"
                    + " opens with; real-value (realverdifond); buffer (bufferfond)")
        FundPurpose purpose) {

  Fund toDomain() {
    return new Fund(code, kind, names, partOf, purpose == null ? FundPurpose.FREE : purpose);
  }
}
