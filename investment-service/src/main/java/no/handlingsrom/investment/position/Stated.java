package no.handlingsrom.investment.position;

/**
 * A position with the change that stated it.
 *
 * @param sequence number of the change
 */
public record Stated<T>(long sequence, T position) {}
