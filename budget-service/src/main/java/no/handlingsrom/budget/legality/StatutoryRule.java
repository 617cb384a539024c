package no.handlingsrom.budget.legality;

import java.util.List;

/** Lovkrav: one rule that a budget must keep, as a pure check. */
interface StatutoryRule {

  RuleSpec spec();

  /** One finding for each year it speaks of, or a single one where it speaks of none. */
  List<Finding> check(CheckedBudget budget);
}
