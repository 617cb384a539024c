package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;

/** The year or the years one result speaks of. */
record Span(Integer year, Integer from, Integer to, List<Integer> years) {

  static Span of(int year) {
    return new Span(year, null, null, List.of(year));
  }

  static Span of(List<Integer> years) {
    return new Span(null, years.get(0), years.get(years.size() - 1), years);
  }

  String text() {
    return year == null ? from + "–" + to : year.toString();
  }

  RuleResult notAssessable(Labels reason) {
    return new RuleResult(
        year, from, to, null, RuleResult.NOT_ASSESSABLE, null, null, null, reason);
  }

  RuleResult shown(FiscalRule rule, Quotient quotient) {
    return result(rule, quotient, null, null, null);
  }

  RuleResult judged(
      FiscalRule rule, Quotient quotient, BandClass verdict, Margin margin, Labels reason) {
    return result(rule, quotient, verdict.code(), margin, reason);
  }

  private RuleResult result(
      FiscalRule rule, Quotient quotient, String band, Margin margin, Labels reason) {
    BigDecimal denominator = rule.isLevel() ? null : quotient.denominator();
    return new RuleResult(
        year,
        from,
        to,
        quotient.rounded(rule.decimals()),
        band,
        quotient.numerator(),
        denominator,
        margin,
        reason);
  }
}
