package no.handlingsrom.fiscal.indicator;

import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Frekvens: how often an indicator is measured.
 *
 * @param every 1 for each period, 2 for every second …
 */
public record Frequency(PeriodKind period, int every) {

  private static final int MOST = 100;

  public Frequency {
    InvalidModelException.require("period", period);
    if (every < 1 || every > MOST) {
      throw new InvalidModelException("every", "must be from 1 to " + MOST);
    }
  }
}
