package no.handlingsrom.indicator.observation;

import java.time.Instant;
import no.handlingsrom.contracts.indicator.ObservationValue;

/**
 * Observasjon: a published value, or the reason why there is none.
 *
 * @param sequence number of the change that published it; of several about the same the highest
 *     counts
 * @param position place within that change, from 0
 * @param vintage when it was published
 */
record Observation(ObservationValue value, long sequence, int position, Instant vintage) {}
