package no.handlingsrom.investment.asset;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the opening book value of a version comes from, as it is answered. */
@Schema(
    name = "OpeningBookValue",
    requiredProperties = {"source", "amount", "balance", "difference"})
record OpeningBody(
    @Schema(
            description =
                "classes: every class states its own; balance: one class takes what the balance of"
                    + " budget-service holds beyond the others; null where it is not known",
            nullable = true)
        OpeningSource source,
    @Schema(
            description =
                "Book value of depreciable assets on 1 January of the plan's first year, NOK; null"
                    + " where it is not known",
            nullable = true,
            examples = "14000000000.00")
        BigDecimal amount,
    @Schema(
            description = "What budget-service told of 31 December before; null where nothing",
            nullable = true,
            examples = "14000000000.00")
        BigDecimal balance,
    @Schema(
            description = "amount − balance; null where either is not known",
            nullable = true,
            examples = "0.00")
        BigDecimal difference) {

  static OpeningBody of(AssetBook book) {
    Optional<BigDecimal> amount = book.openingValue(book.years().get(0));
    Optional<BigDecimal> balance = book.balance().map(OpeningBookValue::amount);
    return new OpeningBody(
        book.openingSource().orElse(null),
        amount.orElse(null),
        balance.orElse(null),
        amount.flatMap(own -> balance.map(own::subtract)).orElse(null));
  }
}
