package no.handlingsrom.gateway.consistency;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.consistency.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Funn: what a check found in a year. Amounts in NOK, KOSTRA sign.
 *
 * @param operations as the operating budget states it; null when missing
 * @param investment as the investment budget states it; null when missing
 * @param difference what should be 0; null when not assessable
 */
@Schema(name = "Finding")
record CheckedYear(
    @Schema(required = true, examples = "transfer-equality") String check,
    @Schema(required = true, examples = "2024") int year,
    @Schema(
            required = true,
            nullable = true,
            examples = "100000000",
            description = "NOK as the operating budget states it; null: missing")
        BigDecimal operations,
    @Schema(
            required = true,
            nullable = true,
            examples = "-100000000",
            description = "NOK as the investment budget states it; null: missing")
        BigDecimal investment,
    @Schema(
            required = true,
            nullable = true,
            examples = "0",
            description = "NOK that should be 0; null: not assessable")
        BigDecimal difference,
    @Schema(
            required = true,
            enumeration = {"pass", "fail", "not-assessable"},
            examples = "pass")
        String result,
    @Schema(required = true, examples = "Overføring til investering og fra drift stemmer overens")
        String reason) {

  static CheckedYear of(Finding finding, Language language) {
    return new CheckedYear(
        finding.check(),
        finding.year(),
        finding.operations(),
        finding.investment(),
        finding.difference(),
        finding.result(),
        finding.reason().in(language));
  }
}
