package no.handlingsrom.fiscal.metric;

import java.util.Optional;
import java.util.regex.Pattern;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Henvisning til en størrelse: the code of a computed {@link Metric}, or {@code indicator:} and the
 * code of an indicator.
 *
 * @param code for example {@code net-operating-result} or {@code indicator:building-maintenance}
 */
public record MetricRef(String code) {

  private static final String INDICATOR = "indicator:";
  private static final Pattern INDICATOR_CODE = Pattern.compile("[a-z0-9-]+");

  public MetricRef {
    InvalidModelException.require("metric", code);
    if (Metric.of(code).isEmpty() && !isIndicator(code)) {
      throw new InvalidModelException(
          "metric", "\"" + code + "\" is neither a known metric nor indicator:<code>");
    }
  }

  public Optional<Metric> computed() {
    return Metric.of(code);
  }

  /** The indicator's own code, without prefix. */
  public Optional<String> indicator() {
    return isIndicator(code) ? Optional.of(code.substring(INDICATOR.length())) : Optional.empty();
  }

  public Owner owner() {
    return computed().map(Metric::owner).orElse(Owner.INDICATOR);
  }

  private static boolean isIndicator(String code) {
    return code.startsWith(INDICATOR)
        && INDICATOR_CODE.matcher(code.substring(INDICATOR.length())).matches();
  }
}
