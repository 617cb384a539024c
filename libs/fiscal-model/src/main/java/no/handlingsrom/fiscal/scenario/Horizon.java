package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Forutsetninger for years 5–10, which have investments and no operating budget. Growth is real: in
 * the prices of the plan.
 *
 * @param incomeGrowth percent a year of tax, general grant and all other operating income
 * @param expenditureGrowth percent a year of operating expenditure, depreciation left out
 * @param interestRate percent a year of all debt
 * @param standingLoanTerm years in which the debt at the end of the operating plan is repaid
 * @param otherFinancing of investments besides VAT compensation, loans and the transfer: grants and
 *     sales, NOK a year, negative
 * @param transferToInvestment from operations, NOK a year
 */
public record Horizon(
    BigDecimal incomeGrowth,
    BigDecimal expenditureGrowth,
    BigDecimal interestRate,
    Integer standingLoanTerm,
    BigDecimal otherFinancing,
    BigDecimal transferToInvestment) {

  private static final BigDecimal MOST_GROWTH = BigDecimal.TEN;
  private static final BigDecimal MOST_RATE = BigDecimal.valueOf(20);
  private static final int MOST_TERM = 60;

  public Horizon {
    checkGrowth("incomeGrowthPercent", incomeGrowth);
    checkGrowth("expenditureGrowthPercent", expenditureGrowth);
    if (InvalidModelException.require("interestRatePercent", interestRate).signum() < 0
        || interestRate.compareTo(MOST_RATE) > 0) {
      throw new InvalidModelException("interestRatePercent", "must be from 0 to " + MOST_RATE);
    }
    int term = InvalidModelException.require("standingLoanTermYears", standingLoanTerm);
    if (term < 1 || term > MOST_TERM) {
      throw new InvalidModelException("standingLoanTermYears", "must be from 1 to " + MOST_TERM);
    }
    if (InvalidModelException.require("otherFinancing", otherFinancing).signum() > 0) {
      throw new InvalidModelException("otherFinancing", "must be 0 or negative: it is income");
    }
    if (InvalidModelException.require("transferToInvestment", transferToInvestment).signum() < 0) {
      throw new InvalidModelException("transferToInvestment", "must be 0 or positive");
    }
  }

  private static void checkGrowth(String field, BigDecimal percent) {
    if (InvalidModelException.require(field, percent).abs().compareTo(MOST_GROWTH) > 0) {
      throw new InvalidModelException(field, "must be from -10 to 10");
    }
  }
}
