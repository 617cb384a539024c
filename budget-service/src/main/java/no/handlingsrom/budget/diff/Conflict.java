package no.handlingsrom.budget.diff;

/**
 * A cell that both sides altered since their common base, and not to the same.
 *
 * @param base {@code null} where the cell was not there; so with both sides
 */
public record Conflict<K, V>(K cell, V base, V ours, V theirs) {}
