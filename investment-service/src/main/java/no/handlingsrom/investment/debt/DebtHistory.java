package no.handlingsrom.investment.debt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.loan.RegisteredLoan;
import no.handlingsrom.investment.position.Stated;

/** The loan debt of a version as its changes stated it one after the other. */
public final class DebtHistory {

  private record Subject(LoanClass loanClass, int year, DebtItem item) {

    static Subject of(DebtPosition position) {
      return new Subject(position.loanClass(), position.year(), position.item());
    }
  }

  private final List<Stated<DebtPosition>> positions;
  private final List<Stated<RegisteredLoan>> loans;
  private final List<Stated<StatedTerms>> terms;

  /** All in the order of the changes that stated them. */
  DebtHistory(
      List<Stated<DebtPosition>> positions,
      List<Stated<RegisteredLoan>> loans,
      List<Stated<StatedTerms>> terms) {
    this.positions = List.copyOf(positions);
    this.loans = List.copyOf(loans);
    this.terms = List.copyOf(terms);
  }

  /** The debt that counted when a change had been made. */
  public LoanDebt upTo(long sequence, FinancialYears financialYears) {
    return new LoanDebt(
        latest(positions, sequence, Subject::of),
        latest(loans, sequence, RegisteredLoan::id),
        latest(terms, sequence, StatedTerms::loanClass),
        financialYears);
  }

  /** Of several about the same the last counts. */
  private static <T> List<T> latest(
      List<Stated<T>> stated, long sequence, Function<T, Object> subject) {
    Map<Object, T> latest = new LinkedHashMap<>();
    stated.stream()
        .takeWhile(one -> one.sequence() <= sequence)
        .forEach(one -> latest.put(subject.apply(one.position()), one.position()));
    return List.copyOf(latest.values());
  }
}
