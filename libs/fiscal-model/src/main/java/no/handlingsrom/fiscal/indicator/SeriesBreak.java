package no.handlingsrom.fiscal.indicator;

import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;

/**
 * Brudd i tidsserien: values from this period on do not compare with those before.
 *
 * @param from first period of the new series
 */
public record SeriesBreak(Period from, Labels reason) {

  public SeriesBreak {
    InvalidModelException.require("from", from);
    InvalidModelException.require("reason", reason);
  }

  /** Whether it lies between two periods, so that their values do not compare. */
  boolean parts(Period earlier, Period later) {
    return earlier.first().isBefore(from.first()) && !later.first().isBefore(from.first());
  }
}
