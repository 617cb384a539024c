package no.handlingsrom.investment.debt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.fiscal.debt.AssumedDebt;
import no.handlingsrom.fiscal.debt.AssumedTerms;
import no.handlingsrom.fiscal.debt.DebtFlow;
import no.handlingsrom.fiscal.debt.DebtProjection;
import no.handlingsrom.fiscal.debt.DebtYear;

/**
 * Where a loan debt goes.
 *
 * @param opening balance when the first year begins; empty when not known
 * @param draws loans drawn by year, positive; a year that is not known is absent
 * @param planned instalments by year, positive; a year that is not planned is absent
 * @param loans what the loans that are known one by one come to, by year; they stand in for planned
 *     instalments in a year in which they add up to the balance
 * @param terms by which is repaid what neither is planned nor registered; empty when nothing is
 *     assumed
 */
record DebtPath(
    Optional<BigDecimal> opening,
    Map<Integer, BigDecimal> draws,
    Map<Integer, Instalment> planned,
    Map<Integer, DebtYear> loans,
    Optional<AssumedTerms> terms) {

  /**
   * Avdrag of a year.
   *
   * @param assumed whether it rests on terms that are only assumed
   */
  record Instalment(BigDecimal amount, boolean assumed) {}

  /**
   * The debt year by year: carried forward as long as draws and instalments are known, after that
   * what is known by itself.
   *
   * @param years in order and without a gap
   * @return no line for a year of which nothing is known
   */
  List<DebtLine> over(List<Integer> years) {
    List<DebtLine> lines = new ArrayList<>();
    BigDecimal balance = opening.orElse(null);
    Optional<AssumedDebt> unregistered =
        standing(years.get(0), balance, loansOpening(years.get(0)));
    for (int year : years) {
      DebtLine line = line(year, balance, unregistered);
      lines.add(line);
      balance = line.closing();
      unregistered =
          planned.containsKey(year)
              ? standing(year + 1, balance, loansClosing(year))
              : carried(unregistered, line);
    }
    lines.removeIf(DebtLine::isUnknown);
    return lines;
  }

  private DebtLine line(int year, BigDecimal balance, Optional<AssumedDebt> unregistered) {
    BigDecimal drawn = draws.get(year);
    Optional<Instalment> paid = instalment(year, balance, unregistered);
    BigDecimal instalment = paid.map(Instalment::amount).orElse(null);
    boolean assumed = paid.filter(Instalment::assumed).isPresent();
    return balance == null || drawn == null || instalment == null
        ? new DebtLine(year, balance, drawn, instalment, null, assumed)
        : DebtLine.of(
            DebtProjection.project(balance, List.of(new DebtFlow(year, drawn, instalment))).get(0),
            assumed);
  }

  private Optional<Instalment> instalment(
      int year, BigDecimal balance, Optional<AssumedDebt> unregistered) {
    DebtYear told = loans.get(year);
    if (planned.containsKey(year)) {
      return Optional.of(planned.get(year));
    }
    if (told != null && balance != null && told.opening().compareTo(balance) == 0) {
      return Optional.of(new Instalment(told.instalments(), false));
    }
    return unregistered.map(
        debt ->
            new Instalment(
                told == null
                    ? debt.instalments(year)
                    : debt.instalments(year).add(told.instalments()),
                true));
  }

  /** What is owed beyond the registered loans when a year begins; empty where terms do not tell. */
  private Optional<AssumedDebt> standing(int year, BigDecimal balance, BigDecimal registered) {
    return Optional.ofNullable(balance)
        .map(owed -> owed.subtract(registered))
        .filter(rest -> rest.signum() >= 0)
        .flatMap(rest -> terms.map(known -> AssumedDebt.standing(known, year, rest)));
  }

  private Optional<AssumedDebt> carried(Optional<AssumedDebt> unregistered, DebtLine line) {
    return unregistered
        .filter(debt -> line.closing() != null)
        .filter(debt -> drawnBeyondLoans(line).signum() >= 0)
        .map(debt -> debt.after(line.year(), drawnBeyondLoans(line)));
  }

  private BigDecimal drawnBeyondLoans(DebtLine line) {
    DebtYear told = loans.get(line.year());
    return told == null ? line.draws() : line.draws().subtract(told.draws());
  }

  private BigDecimal loansOpening(int year) {
    DebtYear told = loans.get(year);
    return told == null ? BigDecimal.ZERO : told.opening();
  }

  private BigDecimal loansClosing(int year) {
    DebtYear told = loans.get(year);
    return told == null ? BigDecimal.ZERO : told.closing();
  }
}
