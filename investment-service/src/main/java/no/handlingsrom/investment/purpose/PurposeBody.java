package no.handlingsrom.investment.purpose;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A purpose as it is asked for and answered. */
@Schema(name = "InvestmentPurpose")
record PurposeBody(
    @NotNull
        @Pattern(
            regexp = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?",
            message = "must be lower-case letters, digits and inner hyphens, at most 64")
        @Schema(examples = "church-investments")
        String code,
    @NotNull
        @Schema(
            description =
                "Line of § 5-5 første ledd whose part shows the row: grants-to-others-investments,"
                    + " shares-and-interests or lending-own-means",
            examples = "grants-to-others-investments")
        String line,
    @NotNull Labels names,
    @NotNull @Schema(description = "Place among all purposes in statements", examples = "4")
        Integer order) {

  static PurposeBody of(PurposeRow row) {
    return new PurposeBody(row.code, row.line, new Labels(row.nameNb, row.nameEn), row.order);
  }

  PurposeRow toRow(String municipality) {
    PurposeRow row = new PurposeRow();
    row.municipality = municipality;
    row.code = code;
    row.line = line;
    row.nameNb = names.nb();
    row.nameEn = names.en();
    row.order = order;
    return row;
  }
}
