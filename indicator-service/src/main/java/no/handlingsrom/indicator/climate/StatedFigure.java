package no.handlingsrom.indicator.climate;

import java.time.Instant;

/**
 * A figure as it was entered.
 *
 * @param sequence number of the change that entered it; of several of one source the highest counts
 * @param position place within that change, from 0
 * @param vintage when it was entered
 */
record StatedFigure(ClimateFigure figure, long sequence, int position, Instant vintage) {}
