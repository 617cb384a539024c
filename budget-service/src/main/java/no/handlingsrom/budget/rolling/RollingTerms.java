package no.handlingsrom.budget.rolling;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Forutsetninger for rulleringen: what is to be known besides the figures.
 *
 * @param nominalLines leaves of § 5-6 whose amounts are nominal and not lifted
 * @param endedMeasures measures that end with the old plan, though they have a level in its last
 *     year
 */
record RollingTerms(PriceLift lift, Set<String> nominalLines, Set<String> endedMeasures) {

  /**
   * What follows from contracts, loans and bookings and not from prices: interest, dividends, gains
   * and losses, instalments, depreciation with its counter entry, the transfer to investment, and
   * allocations to and use of funds and results.
   */
  static final List<String> NOMINAL_BY_DEFAULT =
      List.of(
          "interest-income",
          "interest-expenditure",
          "dividends",
          "financial-gains-and-losses",
          "loan-instalments",
          "depreciation",
          "depreciation-counter-entry",
          "transfer-to-investment",
          "allocation-restricted-operating-funds",
          "use-restricted-operating-funds",
          "allocation-disposition-fund",
          "use-disposition-fund",
          "cover-earlier-deficit",
          "use-earlier-surplus");

  RollingTerms {
    nominalLines = new TreeSet<>(nominalLines);
    endedMeasures = new TreeSet<>(endedMeasures);
  }
}
