package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.Term;

/** Begrunnelse: says in both languages why a rule got its verdict. */
final class Wording {

  private static final Labels PERCENTAGE_POINTS = new Labels(" prosentpoeng", " percentage points");

  /** Teller and nevner as a sentence begins with them. */
  enum Part {
    NUMERATOR("Telleren", "The numerator"),
    DENOMINATOR("Nevneren", "The denominator");

    private final Labels names;

    Part(String nb, String en) {
      this.names = new Labels(nb, en);
    }
  }

  private Wording() {}

  /** For example "1,72 % er under 1,75 %: ikke godkjent". */
  static Labels verdict(FiscalRule rule, Band band, Quotient value) {
    BigDecimal shown = shown(rule, band, value);
    return new Labels(
        sentence(rule, band, shown, Language.NB), sentence(rule, band, shown, Language.EN));
  }

  static Labels notPositive(Part part, List<Term> terms, BigDecimal amount, Span span) {
    String metrics = terms.stream().map(Term::metric).collect(Collectors.joining(" + "));
    return new Labels(
        "%s (%s) er %s for %s og må være større enn 0"
            .formatted(part.names.nb(), metrics, number(amount, Language.NB), span.text()),
        "%s (%s) is %s for %s and must be greater than 0"
            .formatted(part.names.en(), metrics, number(amount, Language.EN), span.text()));
  }

  /**
   * As many decimals as the rule has, more where rounding would carry the value out of its band.
   */
  private static BigDecimal shown(FiscalRule rule, Band band, Quotient value) {
    int decimals = rule.decimals();
    while (!band.holds(Quotient.exactly(value.rounded(decimals)))) {
      decimals++;
    }
    return value.rounded(decimals);
  }

  private static String sentence(FiscalRule rule, Band band, BigDecimal shown, Language language) {
    boolean nb = language == Language.NB;
    List<String> limits = new ArrayList<>();
    if (band.from() != null) {
      String above =
          band.fromInclusive() ? (nb ? "minst " : "at least ") : (nb ? "over " : "above ");
      limits.add(above + quantity(rule, band.from().stripTrailingZeros(), language));
    }
    if (band.to() != null) {
      String below = band.toInclusive() ? (nb ? "høyst " : "at most ") : (nb ? "under " : "below ");
      limits.add(below + quantity(rule, band.to().stripTrailingZeros(), language));
    }
    String is = limits.isEmpty() ? "" : (nb ? " er " : " is ");
    return quantity(rule, shown, language)
        + is
        + String.join(nb ? " og " : " and ", limits)
        + ": "
        + band.bandClass().names().in(language);
  }

  private static String quantity(FiscalRule rule, BigDecimal value, Language language) {
    Labels symbol = rule.basis() == Basis.GROWTH ? PERCENTAGE_POINTS : rule.unit().symbol();
    return number(value, language) + symbol.in(language);
  }

  private static String number(BigDecimal value, Language language) {
    String plain = value.toPlainString();
    return language == Language.NB ? plain.replace('.', ',') : plain;
  }
}
