package no.handlingsrom.budget.intake;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Lines of another account class (kontoklasse), which were counted and not taken.
 *
 * @param amount NOK, KOSTRA sign
 */
@Schema(
    name = "LinesElsewhere",
    requiredProperties = {"accountClass", "lines", "amount"})
record Elsewhere(
    @Schema(description = "0 investment, 2 balance", examples = "0") String accountClass,
    @Schema(examples = "212") int lines,
    @Schema(description = "NOK, KOSTRA sign", examples = "84500000.00") BigDecimal amount) {

  Elsewhere plus(Elsewhere other) {
    return new Elsewhere(accountClass, lines + other.lines, amount.add(other.amount));
  }
}
