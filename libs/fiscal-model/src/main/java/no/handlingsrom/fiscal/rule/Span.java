package no.handlingsrom.fiscal.rule;

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

  RuleResult shown(FiscalRule rule, Measured.Value measured) {
    return result(rule, measured, null, null, null);
  }

  RuleResult judged(
      FiscalRule rule, Measured.Value measured, BandClass verdict, Margin margin, Labels reason) {
    return result(rule, measured, verdict.code(), margin, reason);
  }

  private RuleResult result(
      FiscalRule rule, Measured.Value measured, String band, Margin margin, Labels reason) {
    return new RuleResult(
        year,
        from,
        to,
        measured.value().rounded(rule.decimals()),
        band,
        measured.numerator(),
        measured.denominator(),
        margin,
        reason);
  }
}
