package no.handlingsrom.fiscal.scenario;

import java.util.Arrays;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;

/**
 * Driver: an assumption that moves a plan year by year. All are steps from the official plan, in
 * percent of the amount of the year, for interest in percentage points.
 */
public enum Driver {
  /** Skatteanslag. */
  TAX("tax", Metric.INCOME_AND_WEALTH_TAX, "Skatt", "Tax"),
  /** Rammetilskudd. */
  GRANT("grant", Metric.GENERAL_GRANT, "Rammetilskudd", "General grant"),
  /** Lønnsvekst beyond what the plan holds, social costs included. */
  WAGE("wage", Metric.WAGES_AND_SOCIAL_COSTS, "Lønn", "Wages"),
  /** Prisvekst on purchases beyond what the plan holds. */
  PRICE("price", Metric.GOODS_AND_SERVICES, "Priser", "Prices"),
  /** Rentenivå. */
  INTEREST("interest", null, "Rente", "Interest");

  private final String code;
  private final Metric level;
  private final Labels names;

  Driver(String code, Metric level, String nb, String en) {
    this.code = code;
    this.level = level;
    this.names = new Labels(nb, en);
  }

  public String code() {
    return code;
  }

  public Labels names() {
    return names;
  }

  /** The official amount that percents are taken of; empty for interest. */
  Optional<Metric> level() {
    return Optional.ofNullable(level);
  }

  public static Optional<Driver> of(String code) {
    return Arrays.stream(values()).filter(driver -> driver.code.equals(code)).findFirst();
  }
}
