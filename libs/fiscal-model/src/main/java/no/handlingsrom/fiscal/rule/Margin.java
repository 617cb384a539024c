package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Handlingsrom: signed change of the numerator, denominator fixed, that brings the value onto the
 * nearest limit of another verdict. In NOK for a ratio, in the rule's unit for a level. For an
 * average the change of every year, for growth that of the year judged; both to the øre, so that
 * the better verdict is reached and the worse one is not.
 *
 * @param toBetter to the nearest band of a better class, null when there is none
 * @param toWorse to the nearest band of a worse class, null when there is none
 */
public record Margin(BigDecimal toBetter, BigDecimal toWorse) {

  private static final int OERE = 2;

  static Margin of(FiscalRule rule, Band met, Quotient value) {
    int decimals = Math.max(OERE, rule.decimals());
    return new Margin(
        ends(rule.bands(), met, other -> other.betterThan(met.bandClass()))
            .map(limit -> value.distanceTo(limit, decimals, RoundingMode.UP))
            .min(Comparator.comparing(BigDecimal::abs))
            .orElse(null),
        ends(rule.bands(), met, other -> met.bandClass().betterThan(other))
            .map(limit -> value.distanceTo(limit, decimals, RoundingMode.DOWN))
            .min(Comparator.comparing(BigDecimal::abs))
            .orElse(null));
  }

  /** The ends, towards the band met, of the bands with a wanted class. */
  private static Stream<BigDecimal> ends(List<Band> bands, Band met, Predicate<BandClass> wanted) {
    int own = bands.indexOf(met);
    return bands.stream()
        .filter(band -> wanted.test(band.bandClass()))
        .map(band -> bands.indexOf(band) > own ? band.from() : band.to());
  }
}
