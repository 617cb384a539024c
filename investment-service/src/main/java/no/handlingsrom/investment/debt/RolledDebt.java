package no.handlingsrom.investment.debt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.position.PositionBasis;
import no.handlingsrom.investment.position.PositionPosting;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Carries the debt of an adopted plan over to the one that begins a year later. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RolledDebt {

  private final LoanDebts debts;
  private final DebtRepository repository;
  private final AppropriationTotals totals;
  private final PositionPosting posting;

  RolledDebt(
      LoanDebts debts,
      DebtRepository repository,
      AppropriationTotals totals,
      PositionPosting posting) {
    this.debts = debts;
    this.repository = repository;
    this.totals = totals;
    this.posting = posting;
  }

  /**
   * What each loan class opens with in the year after the first of a version: its closing balance;
   * empty where that is not known, which is not zero.
   */
  public SortedMap<LoanClass, Optional<BigDecimal>> openings(Snapshot source) {
    LoanDebt debt = debts.of(source, totals.financialYears(source));
    int first = source.version().investmentYears().get(0);
    SortedMap<LoanClass, Optional<BigDecimal>> openings = new TreeMap<>();
    for (LoanClass loanClass : debt.classes()) {
      openings.put(
          loanClass,
          debt.of(loanClass).stream()
              .filter(line -> line.year() == first)
              .map(DebtLine::closing)
              .findFirst()
              .flatMap(closing -> Optional.ofNullable(closing).filter(c -> c.signum() >= 0)));
    }
    return openings;
  }

  /** Posts the openings that are known and the instalments that were planned, as one change. */
  public LedgerHead carry(Snapshot source, PlanVersion draft, String title) {
    String from = source.ledger().ledger() + "@" + source.sequence();
    int first = draft.investmentYears().get(0);
    List<DebtPosition> positions = new ArrayList<>();
    openings(source)
        .forEach(
            (loanClass, opening) ->
                opening.ifPresent(
                    amount ->
                        positions.add(
                            new DebtPosition(
                                loanClass,
                                first,
                                DebtItem.OPENING,
                                amount,
                                PositionBasis.DERIVED,
                                "closing " + (first - 1) + " of " + from))));
    debts.of(source, totals.financialYears(source)).positions().stream()
        .filter(position -> position.item() == DebtItem.INSTALMENT && position.year() >= first)
        .forEach(positions::add);
    return posting.post(
        draft,
        title,
        positions,
        positions.stream().map(DebtPosition::year).toList(),
        head -> repository.add(head, positions));
  }
}
