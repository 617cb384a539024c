package no.handlingsrom.fiscal.metric;

import java.math.BigDecimal;
import java.util.Objects;
import no.handlingsrom.fiscal.Labels;

/** Verdi: what is known of a metric in a year. Missing is a state with a reason, never zero. */
public sealed interface MetricValue {

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
