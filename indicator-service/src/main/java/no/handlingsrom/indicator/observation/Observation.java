package no.handlingsrom.indicator.observation;

import java.time.Instant;

/**
 * Observasjon as it was recorded; it is never changed.
 *
 * @param observed with its vintage
 * @param sequence number of the change that recorded it
 * @param position place within that change, from 0
 * @param recordedAt when it was recorded, not before its vintage
 */
public record Observation(Observed observed, long sequence, int position, Instant recordedAt) {}
