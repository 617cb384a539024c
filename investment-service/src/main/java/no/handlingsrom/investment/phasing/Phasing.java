package no.handlingsrom.investment.phasing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import no.handlingsrom.investment.appropriation.Appropriation;

/** Periodisering: how amounts stand after their years were moved. Pure; nothing is posted here. */
final class Phasing {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Phasing() {}

  /**
   * Amounts after a postponement.
   *
   * @param within what stands in the years of the plan
   * @param beyond what falls after the last of them, in the years it falls in
   */
  record Postponed(List<Appropriation> within, List<Appropriation> beyond) {}

  /**
   * Shifts amounts by a number of years; what is added up stays the same.
   *
   * @param from the first year whose amount is shifted; earlier ones stay where they are
   * @param lastYear the last year of the plan
   */
  static Postponed postponed(List<Appropriation> held, int years, int from, int lastYear) {
    List<Appropriation> shifted =
        held.stream()
            .map(entry -> entry.year() < from ? entry : entry.inYear(entry.year() + years))
            .toList();
    return new Postponed(
        shifted.stream().filter(entry -> entry.year() <= lastYear).toList(),
        shifted.stream().filter(entry -> entry.year() > lastYear).toList());
  }

  /** Halves the amounts of some years; half an øre is rounded up. */
  static List<Appropriation> halved(List<Appropriation> held, Collection<Integer> years) {
    return held.stream()
        .map(
            entry ->
                years.contains(entry.year())
                    ? entry.of(entry.amount().divide(TWO, 2, RoundingMode.HALF_UP))
                    : entry)
        .toList();
  }

  /** Amounts of projects as those of one that takes them over. */
  static List<Appropriation> merged(List<Appropriation> held, String into) {
    return held.stream().map(entry -> entry.ofProject(into)).toList();
  }

  /** What amounts add up to, NOK. */
  static BigDecimal total(List<Appropriation> entries) {
    return entries.stream().map(Appropriation::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
