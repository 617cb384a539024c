package no.handlingsrom.indicator.indicator;

import java.time.Instant;
import no.handlingsrom.http.precondition.EntityTag;
import no.handlingsrom.kit.ledger.LedgerHead;

/**
 * A definition of an indicator as it was recorded.
 *
 * @param definedSequence number of the change that first defined it
 * @param position place within that change, from 0
 * @param revision 1 for the first definition
 * @param sequence number of the change that recorded this definition
 */
public record DefinedIndicator(
    Indicator indicator,
    long definedSequence,
    int position,
    int revision,
    long sequence,
    Instant recordedAt) {

  EntityTag tag() {
    return new EntityTag(revision);
  }

  static DefinedIndicator first(Indicator indicator, LedgerHead change, int position) {
    return new DefinedIndicator(
        indicator, change.sequence(), position, 1, change.sequence(), change.time());
  }

  DefinedIndicator next(Indicator revised, LedgerHead change) {
    return new DefinedIndicator(
        revised, definedSequence, position, revision + 1, change.sequence(), change.time());
  }
}
