package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;

/**
 * Funn: what a rule found.
 *
 * @param year null where the rule speaks of no year
 * @param margin what is left before the rule is broken, in NOK or days; null when not assessable
 * @param inputs what it rests on
 * @param remedy what would fix it; null when nothing is wrong
 */
record Finding(
    Integer year,
    Result result,
    BigDecimal margin,
    List<Input> inputs,
    Labels reason,
    Labels remedy) {

  /**
   * Assesses figures that must all be known.
   *
   * @param verdict takes the amounts in the order of the inputs
   */
  static Finding of(Integer year, List<Input> inputs, Function<List<BigDecimal>, Verdict> verdict) {
    return inputs.stream()
        .filter(input -> input.value() instanceof Missing)
        .findFirst()
        .map(missing -> notAssessable(year, inputs, missing))
        .orElseGet(() -> assessed(year, inputs, verdict.apply(amounts(inputs))));
  }

  static Finding notAssessable(Integer year, List<Input> inputs, Labels reason, Labels remedy) {
    return new Finding(year, Result.NOT_ASSESSABLE, null, inputs, reason, remedy);
  }

  private static Finding notAssessable(Integer year, List<Input> inputs, Input missing) {
    Labels why = ((Missing) missing.value()).reason();
    return notAssessable(
        year,
        inputs,
        new Labels(
            missing.name().nb() + " mangler: " + why.nb(),
            missing.name().en() + " is missing: " + why.en()),
        new Labels(
            "før opp " + missing.name().nb() + ", eller få begrunnet unntak av sekretæren",
            "record " + missing.name().en() + ", or have the secretary override it"));
  }

  private static Finding assessed(Integer year, List<Input> inputs, Verdict verdict) {
    boolean kept = verdict.margin().signum() >= 0;
    return new Finding(
        year,
        kept ? Result.PASS : Result.FAIL,
        verdict.margin(),
        inputs,
        verdict.reason(),
        kept ? null : verdict.remedy());
  }

  private static List<BigDecimal> amounts(List<Input> inputs) {
    return inputs.stream().map(input -> ((Known) input.value()).amount()).toList();
  }
}
