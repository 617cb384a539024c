package no.handlingsrom.indicator.rule;

import java.time.Instant;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.http.precondition.EntityTag;
import no.handlingsrom.kit.ledger.LedgerHead;

/**
 * A definition of a fiscal rule (handlingsregel) as it was recorded.
 *
 * @param ruleSequence number of the change that first defined the rule; rules are shown in this
 *     order
 * @param revision 1 for the first definition of the rule
 * @param sequence number of the change that recorded this definition
 */
record RuleRevision(
    FiscalRule rule, long ruleSequence, int revision, long sequence, Instant recordedAt) {

  EntityTag tag() {
    return new EntityTag(revision);
  }

  static RuleRevision first(FiscalRule rule, LedgerHead change) {
    return new RuleRevision(rule, change.sequence(), 1, change.sequence(), change.time());
  }

  RuleRevision next(FiscalRule definition, LedgerHead change) {
    return new RuleRevision(
        definition, ruleSequence, revision + 1, change.sequence(), change.time());
  }
}
