package no.handlingsrom.fiscal.selfcost;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.Interest;

/**
 * Kapitalkostnad of a self-cost service in a year, NOK, positive: depreciation, and calculated
 * interest on the average residual value, whatever loans there are.
 */
public record CapitalCost(BigDecimal depreciation, BigDecimal interest) {

  private static final BigDecimal SUPPLEMENT = new BigDecimal("0.5");

  /**
   * @param openingValue residual value on 1 January, NOK
   * @param closingValue residual value on 31 December, NOK
   * @param ratePercent the calculation rate of the year
   */
  public static CapitalCost of(
      BigDecimal openingValue,
      BigDecimal closingValue,
      BigDecimal depreciation,
      BigDecimal ratePercent) {
    return new CapitalCost(
        depreciation, Interest.onAverageBalance(openingValue, closingValue, ratePercent));
  }

  /**
   * Kalkylerente: the calculation rate of a year, percent.
   *
   * @param averageSwapPercent average five-year swap rate of the year
   */
  public static BigDecimal calculationRate(BigDecimal averageSwapPercent) {
    return averageSwapPercent.add(SUPPLEMENT);
  }

  public BigDecimal total() {
    return depreciation.add(interest);
  }
}
