package no.handlingsrom.indicator.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.rule.FiscalRule;

/**
 * Gyldighetsperioder: which definition of a rule counts when. On every day it is the newest one
 * that is valid on that day; an older one counts before and after it, so a rule may have several
 * periods, and may have gaps.
 */
final class ValidityPeriods {

  private ValidityPeriods() {}

  /**
   * The definitions cut to the days on which they count; without overlap, earliest first.
   *
   * @param revisions of one rule, oldest first
   */
  static List<FiscalRule> of(List<FiscalRule> revisions) {
    List<FiscalRule> periods = new ArrayList<>();
    for (FiscalRule newer : revisions) {
      periods = new ArrayList<>(periods.stream().flatMap(p -> outside(p, newer)).toList());
      periods.add(newer);
    }
    periods.sort(
        Comparator.comparing(
            FiscalRule::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())));
    return periods;
  }

  private static Stream<FiscalRule> outside(FiscalRule older, FiscalRule newer) {
    return Stream.concat(before(older, newer.validFrom()), after(older, newer.validTo()));
  }

  private static Stream<FiscalRule> before(FiscalRule rule, LocalDate day) {
    LocalDate from = rule.validFrom();
    LocalDate to = rule.validTo();
    if (day == null || from != null && !from.isBefore(day)) {
      return Stream.empty();
    }
    boolean ended = to != null && to.isBefore(day);
    return Stream.of(rule.inForce(from, ended ? to : day.minusDays(1)));
  }

  private static Stream<FiscalRule> after(FiscalRule rule, LocalDate day) {
    LocalDate from = rule.validFrom();
    LocalDate to = rule.validTo();
    if (day == null || to != null && !to.isAfter(day)) {
      return Stream.empty();
    }
    boolean begun = from == null || !from.isAfter(day);
    return Stream.of(rule.inForce(begun ? day.plusDays(1) : from, to));
  }
}
