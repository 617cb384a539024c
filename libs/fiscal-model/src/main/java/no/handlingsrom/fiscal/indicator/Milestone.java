package no.handlingsrom.fiscal.indicator;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Delmål på banen: a point of a given path.
 *
 * @param year at the end of which
 * @param value in the unit of the indicator
 */
public record Milestone(int year, BigDecimal value) {

  public Milestone {
    InvalidModelException.require("value", value);
  }
}
