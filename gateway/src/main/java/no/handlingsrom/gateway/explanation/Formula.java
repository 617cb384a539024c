package no.handlingsrom.gateway.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.Term;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;

/** Formelen med ord. */
record Formula(FiscalRule rule, Language language) {

  /** For example {@code (− Net operating result) / (− Gross operating revenue), each year}. */
  String inWords() {
    String value =
        rule.denominator().isEmpty()
            ? sum(rule.numerator())
            : "(" + sum(rule.numerator()) + ") / (" + sum(rule.denominator()) + ")";
    return value + ", " + basis(rule.basis());
  }

  private String sum(List<Term> terms) {
    return terms.stream().map(this::words).collect(Collectors.joining(" + "));
  }

  private String words(Term term) {
    String name = nameOf(term.metric(), language);
    if (term.factor().compareTo(BigDecimal.ONE) == 0) {
      return name;
    }
    return term.factor().negate().compareTo(BigDecimal.ONE) == 0
        ? "− " + name
        : term.factor().toPlainString() + " × " + name;
  }

  /** The name of a metric; an indicator is named by its code, which is all the gateway knows. */
  static String nameOf(String code, Language language) {
    MetricRef metric = new MetricRef(code);
    return metric
        .computed()
        .map(Metric::names)
        .map(names -> names.in(language))
        .orElseGet(() -> metric.indicator().orElseThrow());
  }

  private String basis(Basis basis) {
    boolean nb = language == Language.NB;
    return switch (basis) {
      case YEAR -> nb ? "hvert år" : "each year";
      case PLAN_PERIOD -> nb ? "summert over planperioden" : "summed over the plan period";
      case PERIOD_AVERAGE ->
          nb ? "gjennomsnittet av årene i planperioden" : "the mean of the years of the plan";
      case GROWTH ->
          nb
              ? "vekst i teller minus vekst i nevner fra året før"
              : "growth of the numerator less growth of the denominator since the year before";
    };
  }
}
