package no.handlingsrom.indicator.goal;

import java.time.Instant;

/**
 * A revision of a goal tree.
 *
 * @param revision from 1
 * @param by who made it, as the client says
 * @param decision body and case number of the decision (vedtak); may be {@code null}
 * @param source document and place; may be {@code null}
 */
record Revision(
    String plan,
    int revision,
    long sequence,
    Instant recordedAt,
    String by,
    String decision,
    String source) {}
