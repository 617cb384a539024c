package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Path;

/**
 * Usikker driver.
 *
 * @param eachYear whether every year has a draw of its own; otherwise one draw holds in all years
 */
public record UncertainDriver(Driver driver, Distribution distribution, boolean eachYear) {

  public UncertainDriver {
    InvalidModelException.require("driver", driver);
    InvalidModelException.require("distribution", distribution);
    BigDecimal most = driver == Driver.INTEREST ? Path.MOST_POINTS : Path.MOST_PERCENT;
    if (distribution.least() < -most.doubleValue()
        || distribution.greatest() > most.doubleValue()) {
      throw new InvalidModelException(
          "distribution",
          "must lie from -%s to %s; a normal one with three standard deviations"
              .formatted(most.toPlainString(), most.toPlainString()));
    }
  }
}
