package no.handlingsrom.budget.assumption;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;

/** What an assumption is counted in. */
public enum AssumptionUnit {
  /** Prosent: 4.3 is 4.3 per cent. */
  @JsonProperty("percent")
  PERCENT("percent", 4, new BigDecimal("-100"), new BigDecimal("1000")),
  /** Personer. */
  @JsonProperty("persons")
  PERSONS("persons", 0, BigDecimal.ZERO, new BigDecimal("100000000")),
  /** NOK in KOSTRA sign: income is negative. */
  @JsonProperty("NOK")
  NOK("NOK", 2, new BigDecimal("-9999999999999.99"), new BigDecimal("9999999999999.99"));

  private final String code;
  private final int decimals;
  private final BigDecimal least;
  private final BigDecimal most;

  AssumptionUnit(String code, int decimals, BigDecimal least, BigDecimal most) {
    this.code = code;
    this.decimals = decimals;
    this.least = least;
    this.most = most;
  }

  public String code() {
    return code;
  }

  /** What is wrong with a value in this unit; empty when nothing is. */
  Optional<String> fault(BigDecimal value) {
    if (value.stripTrailingZeros().scale() > decimals) {
      return Optional.of("has more than " + decimals + " decimals, in " + code);
    }
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      return Optional.of("is not between " + least + " and " + most + ", in " + code);
    }
    return Optional.empty();
  }

  /** The value without decimals that say nothing; amounts keep two. */
  BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return this == NOK
        ? value.setScale(decimals)
        : stripped.setScale(Math.max(0, stripped.scale()));
  }
}
