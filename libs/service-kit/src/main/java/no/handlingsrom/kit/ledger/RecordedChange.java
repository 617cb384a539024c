package no.handlingsrom.kit.ledger;

import java.time.Instant;

/**
 * A change as it stands in its ledger.
 *
 * @param sequence its number, from 1 without gaps
 * @param time when it was recorded
 * @param decision body and case number of the decision (vedtak); may be {@code null}
 * @param source where the figures come from; may be {@code null}
 * @param digest SHA-256 over the change, its content and the digest before it, in hexadecimal
 */
public record RecordedChange(
    long sequence, Instant time, String title, String decision, String source, String digest) {}
