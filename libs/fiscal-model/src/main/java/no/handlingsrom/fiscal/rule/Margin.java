package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Handlingsrom: signed change of the numerator, denominator fixed, that brings the value exactly
 * onto the nearest limit of another verdict. In NOK for a ratio, in the rule's unit for a level.
 *
 * @param toBetter to the nearest band of a better class, null when there is none
 * @param toWorse to the nearest band of a worse class, null when there is none
 */
public record Margin(BigDecimal toBetter, BigDecimal toWorse) {

  static Margin of(List<Band> bands, Band met, Quotient value) {
    return new Margin(
        nearest(bands, met, value, other -> other.betterThan(met.bandClass())),
        nearest(bands, met, value, other -> met.bandClass().betterThan(other)));
  }

  private static BigDecimal nearest(
      List<Band> bands, Band met, Quotient value, Predicate<BandClass> wanted) {
    int own = bands.indexOf(met);
    return bands.stream()
        .filter(band -> wanted.test(band.bandClass()))
        .map(band -> bands.indexOf(band) > own ? band.from() : band.to())
        .map(value::distanceTo)
        .min(Comparator.comparing(BigDecimal::abs))
        .orElse(null);
  }
}
