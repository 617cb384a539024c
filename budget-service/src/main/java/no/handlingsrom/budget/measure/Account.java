package no.handlingsrom.budget.measure;

/**
 * Kontering: what a measure stands on, as fine as it is known.
 *
 * @param unit code of the organisation unit: a service area, a programme area or a unit below
 * @param function KOSTRA function; may be {@code null}
 * @param art KOSTRA art; may be {@code null}
 * @param line leaf of § 5-6 where only that is known; {@code null} beside an art
 */
public record Account(String unit, String function, String art, String line) {}
