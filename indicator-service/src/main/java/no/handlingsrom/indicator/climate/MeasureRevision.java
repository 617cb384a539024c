package no.handlingsrom.indicator.climate;

import no.handlingsrom.http.precondition.EntityTag;

/**
 * A climate measure as it was said to be at some time.
 *
 * @param revision from 1; the highest counts
 * @param sequence number of the change that recorded it
 * @param firstSequence number of the change that first entered the measure
 * @param position place within that change, from 0
 */
record MeasureRevision(
    ClimateMeasure measure, int revision, long sequence, long firstSequence, int position) {

  EntityTag tag() {
    return new EntityTag(revision);
  }

  MeasureRevision next(ClimateMeasure revised, long sequence) {
    return new MeasureRevision(revised, revision + 1, sequence, firstSequence, position);
  }
}
