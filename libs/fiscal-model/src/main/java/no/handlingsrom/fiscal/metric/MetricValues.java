package no.handlingsrom.fiscal.metric;

/** Tallgrunnlag: answers with a value, known or missing, for any metric and year. */
@FunctionalInterface
public interface MetricValues {

  /**
   * @param metric what {@link MetricRef} accepts
   */
  MetricValue valueOf(String metric, int year);
}
