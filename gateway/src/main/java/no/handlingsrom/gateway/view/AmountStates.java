package no.handlingsrom.gateway.view;

import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.investment.InvestmentState;

/**
 * The states of the two owners of a version's amounts.
 *
 * @param budget null until seen
 * @param investment null until seen
 */
record AmountStates(BudgetState budget, InvestmentState investment) {

  /**
   * Whether each amendment with two legs is in both or in neither. Only the amended version has
   * any: the investment state must have acted on the last one that is in the budget state, and on
   * nothing that the budget state is yet to tell of.
   */
  boolean agree() {
    if (budget == null || investment == null || !budget.version().takesAmendmentsOnly()) {
      return true;
    }
    boolean arrived =
        budget.jointAmendment() == null || investment.budgetSequence() >= budget.jointAmendment();
    return arrived && budget.sequence() >= investment.budgetSequence();
  }

  AmountStates with(BudgetState newer) {
    return new AmountStates(newer, investment);
  }

  AmountStates with(InvestmentState newer) {
    return new AmountStates(budget, newer);
  }
}
