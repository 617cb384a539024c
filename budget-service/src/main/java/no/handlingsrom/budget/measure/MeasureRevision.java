package no.handlingsrom.budget.measure;

import java.time.Instant;

/**
 * A measure as one change left it.
 *
 * @param revision 1 for the first in the lineage of the version
 * @param ledger ledger of the version in which it was recorded, which may be a parent
 * @param sequence number of the change in that ledger
 */
public record MeasureRevision(
    Measure measure, int revision, String ledger, long sequence, Instant time) {}
