package no.handlingsrom.gateway.view;

import java.time.Instant;

/**
 * What has arrived of a version and is not shown yet, because one leg of an amendment is missing.
 *
 * @param since when the first of it arrived
 * @param late whether it has taken longer than it should
 */
record HeldStates(AmountStates states, Instant since, boolean late) {

  HeldStates with(AmountStates newer) {
    return new HeldStates(newer, since, late);
  }

  HeldStates turnedLate() {
    return new HeldStates(states, since, true);
  }
}
