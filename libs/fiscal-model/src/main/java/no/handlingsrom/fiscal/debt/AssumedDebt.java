package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Gjeld på forutsatte vilkår: what is owed beyond registered loans, carried forward by assumed
 * terms. Each draw is repaid on its own; nothing is made or lost.
 */
public final class AssumedDebt {

  private record Tranche(
      BigDecimal principal, int firstYear, Repayment repayment, BigDecimal balance) {

    BigDecimal instalment(int year) {
      return year < firstYear
          ? BigDecimal.ZERO
          : repayment.instalment(principal, firstYear, year, balance);
    }

    Tranche after(int year) {
      return new Tranche(principal, firstYear, repayment, balance.subtract(instalment(year)));
    }
  }

  private final AssumedTerms terms;
  private final List<Tranche> tranches;

  private AssumedDebt(AssumedTerms terms, List<Tranche> tranches) {
    this.terms = terms;
    this.tranches = List.copyOf(tranches);
  }

  /**
   * What stands when a year begins, repaid from that year on.
   *
   * @param balance NOK, 0 or more
   */
  public static AssumedDebt standing(AssumedTerms terms, int year, BigDecimal balance) {
    return new AssumedDebt(terms, List.of()).with(balance, year, terms.standingYears());
  }

  /** What is owed when it has been repaid in a year, and an amount of 0 or more drawn. */
  public AssumedDebt after(int year, BigDecimal drawn) {
    AssumedDebt repaid =
        new AssumedDebt(terms, tranches.stream().map(tranche -> tranche.after(year)).toList());
    return repaid.with(drawn, year + terms.firstInstalmentAfter(), terms.years());
  }

  private AssumedDebt with(BigDecimal principal, int firstYear, Integer instalments) {
    if (principal.signum() == 0) {
      return this;
    }
    List<Tranche> all = new ArrayList<>(tranches);
    all.add(
        new Tranche(
            principal, firstYear, terms.repayment(principal, firstYear, instalments), principal));
    return new AssumedDebt(terms, all);
  }

  /** Avdrag of a year on what is owed when it begins; what is drawn in it is repaid later. */
  public BigDecimal instalments(int year) {
    return sum(tranche -> tranche.instalment(year));
  }

  /** What is owed, NOK. */
  public BigDecimal balance() {
    return sum(Tranche::balance);
  }

  private BigDecimal sum(Function<Tranche, BigDecimal> amount) {
    return tranches.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
