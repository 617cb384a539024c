package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.Term;

/** Beregning: brings the figures of a rule together as its basis says, without dividing. */
record Measurement(FiscalRule rule, TermSums sums) {

  /** The sum of the numerator over the sum of the denominator; for a level the sum itself. */
  Measured sum(Span span) {
    MetricValue numerator = sums.of(rule.numerator(), span.years());
    if (numerator instanceof Missing missing) {
      return new Measured.Unknown(missing.reason());
    }
    if (rule.isLevel()) {
      BigDecimal level = amount(numerator);
      return new Measured.Value(Quotient.exactly(level), level, null);
    }
    MetricValue denominator = positive(Wording.Part.DENOMINATOR, rule.denominator(), span);
    return denominator instanceof Missing missing
        ? new Measured.Unknown(missing.reason())
        : ratio(amount(numerator), amount(denominator));
  }

  /** The mean of the yearly values. */
  Measured average(Span span) {
    Quotient total = null;
    for (int year : span.years()) {
      Measured measured = sum(Span.of(year));
      if (measured instanceof Measured.Unknown) {
        return measured;
      }
      Quotient value = ((Measured.Value) measured).value();
      total = total == null ? value : total.plus(value);
    }
    return new Measured.Value(total.dividedBy(span.years().size()), null, null);
  }

  /** Growth of the numerator since the year before, less growth of the denominator. */
  Measured growth(int year) {
    Span before = Span.of(year - 1);
    MetricValue numerator = sums.of(rule.numerator(), List.of(year));
    MetricValue denominator = sums.of(rule.denominator(), List.of(year));
    MetricValue earlierNumerator = positive(Wording.Part.NUMERATOR, rule.numerator(), before);
    MetricValue earlierDenominator = positive(Wording.Part.DENOMINATOR, rule.denominator(), before);
    for (MetricValue value :
        List.of(numerator, denominator, earlierNumerator, earlierDenominator)) {
      if (value instanceof Missing missing) {
        return new Measured.Unknown(missing.reason());
      }
    }
    return new Measured.Value(
        Quotient.growthGap(
            amount(earlierNumerator),
            amount(numerator),
            amount(earlierDenominator),
            amount(denominator),
            rule.unit().ratioDigits()),
        amount(numerator),
        amount(denominator));
  }

  private Measured ratio(BigDecimal numerator, BigDecimal denominator) {
    Quotient value = Quotient.ratio(numerator, denominator, rule.unit().ratioDigits());
    return new Measured.Value(value, numerator, denominator);
  }

  private MetricValue positive(Wording.Part part, List<Term> terms, Span span) {
    MetricValue sum = sums.of(terms, span.years());
    if (sum instanceof Known known && known.amount().signum() <= 0) {
      return new Missing(Wording.notPositive(part, terms, known.amount(), span));
    }
    return sum;
  }

  private static BigDecimal amount(MetricValue value) {
    return ((Known) value).amount();
  }
}
