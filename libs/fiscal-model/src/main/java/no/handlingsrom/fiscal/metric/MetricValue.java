package no.handlingsrom.fiscal.metric;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.UnaryOperator;
import no.handlingsrom.fiscal.Labels;

/** Verdi: what is known of a metric in a year. Missing is a state with a reason, never zero. */
public sealed interface MetricValue {

  /** Nothing, known to be nothing. */
  MetricValue ZERO = new Known(BigDecimal.ZERO);

  /** The sum, missing for the reason of the first that is missing. */
  default MetricValue plus(MetricValue other) {
    if (this instanceof Missing || other instanceof Missing) {
      return this instanceof Missing ? this : other;
    }
    return new Known(((Known) this).amount().add(((Known) other).amount()));
  }

  default MetricValue minus(MetricValue other) {
    return plus(other.negated());
  }

  default MetricValue negated() {
    return map(BigDecimal::negate);
  }

  /** What a function makes of the value; what is missing stays missing. */
  default MetricValue map(UnaryOperator<BigDecimal> function) {
    return this instanceof Known known ? new Known(function.apply(known.amount())) : this;
  }

  /** Whether it is known to be nothing. */
  default boolean isZero() {
    return this instanceof Known known && known.amount().signum() == 0;
  }

  /**
   * @param amount in NOK, or in the indicator's own unit
   */
  record Known(BigDecimal amount) implements MetricValue {
    public Known {
      Objects.requireNonNull(amount, "amount");
    }
  }

  /**
   * @param reason why there is no value, for example "not published"
   */
  record Missing(Labels reason) implements MetricValue {
    public Missing {
      Objects.requireNonNull(reason, "reason");
    }

    /** The reason with the metric and the year in front. */
    public Labels reasonNaming(String metric, int year) {
      return new Labels(
          metric + " mangler for " + year + ": " + reason.nb(),
          metric + " is missing for " + year + ": " + reason.en());
    }
  }
}
