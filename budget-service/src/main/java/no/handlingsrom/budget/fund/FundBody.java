package no.handlingsrom.budget.fund;

import java.util.List;
import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fund as it is answered. */
@Schema(
    name = "Fund",
    requiredProperties = {"code", "kind", "names", "partOf", "purpose", "balances", "marketValues"})
record FundBody(
    String code,
    FundKind kind,
    Labels names,
    @Schema(description = "The fund in whose balance its own is counted", nullable = true)
        String partOf,
    FundPurpose purpose,
    @Schema(description = "What is booked (bokført beholdning)") List<FundBalanceBody> balances,
    @Schema(description = "What the papers would fetch (markedsverdi); added to nothing")
        List<FundBalanceBody> marketValues) {

  /**
   * @param balances those of this fund and others
   */
  static FundBody of(Fund fund, List<FundBalance> balances) {
    return new FundBody(
        fund.code(),
        fund.kind(),
        fund.names(),
        fund.partOf(),
        fund.purpose(),
        of(fund, balances, Valuation.BOOKED),
        of(fund, balances, Valuation.MARKET));
  }

  private static List<FundBalanceBody> of(
      Fund fund, List<FundBalance> balances, Valuation valuation) {
    return balances.stream()
        .filter(b -> b.fund().equals(fund.code()) && b.valuation() == valuation)
        .map(FundBalanceBody::of)
        .toList();
  }
}
