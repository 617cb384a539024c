package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Framskriving av enkeltlån: what each loan and all of them together come to, year by year. */
public final class LoanProjection {

  private LoanProjection() {}

  /**
   * A loan from its own year to the last one asked about; nothing when it begins later.
   *
   * @return each closing = opening + draws − instalments, to the øre
   */
  public static List<DebtYear> of(Loan loan, int lastYear) {
    boolean standing = loan.start() == LoanStart.STANDING;
    BigDecimal opening = standing ? loan.principal() : BigDecimal.ZERO;
    List<DebtFlow> flows = new ArrayList<>();
    BigDecimal balance = opening;
    for (int year = loan.year(); year <= lastYear; year++) {
      BigDecimal draws = !standing && year == loan.year() ? loan.principal() : BigDecimal.ZERO;
      BigDecimal instalment =
          year < loan.firstInstalment()
              ? BigDecimal.ZERO
              : loan.repayment()
                  .instalment(loan.principal(), loan.firstInstalment(), year, balance);
      flows.add(new DebtFlow(year, draws, instalment));
      balance = balance.add(draws).subtract(instalment);
    }
    return DebtProjection.project(opening, flows);
  }

  /**
   * Loans together in each of some years; a loan that does not exist yet counts as nothing.
   *
   * @param years in order and without a gap
   */
  public static List<DebtYear> sum(Collection<Loan> loans, List<Integer> years) {
    Years.checkConsecutive(years);
    if (years.isEmpty()) {
      return List.of();
    }
    DebtYear[] sums = new DebtYear[years.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = DebtYear.none(years.get(i));
    }
    for (Loan loan : loans) {
      for (DebtYear year : of(loan, years.get(years.size() - 1))) {
        int index = year.year() - years.get(0);
        if (index >= 0) {
          sums[index] = sums[index].plus(year);
        }
      }
    }
    return List.of(sums);
  }
}
