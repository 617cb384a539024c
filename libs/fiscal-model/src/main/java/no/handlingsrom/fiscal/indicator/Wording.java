package no.handlingsrom.fiscal.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.handlingsrom.fiscal.Labels;

/** Begrunnelser: the reasons of verdicts and trends in both languages. */
final class Wording {

  private static final int SHOWN_DECIMALS = 6;

  private Wording() {}

  static Labels noValue(Reading reading) {
    return new Labels(
        reading.period().code() + ": ingen verdi – " + reading.missing().nb(),
        reading.period().code() + ": no value – " + reading.missing().en());
  }

  static Labels noTarget() {
    return new Labels(
        "Indikatoren har verken mål eller terskler", "The indicator has no target or thresholds");
  }

  static Labels noBaseValue(int baseYear) {
    return new Labels(
        "Basisåret " + baseYear + " har ingen verdi",
        "The base year " + baseYear + " has no value");
  }

  static Labels brokenSinceBase(int baseYear) {
    return new Labels(
        "Brudd i tidsserien siden basisåret " + baseYear,
        "The series breaks after the base year " + baseYear);
  }

  static Labels noStart() {
    return new Labels(
        "Ingen tidligere sammenlignbar verdi å trekke banen fra",
        "No earlier comparable value to draw the path from");
  }

  static Labels target(boolean met, BigDecimal value, BigDecimal target, Integer year) {
    return new Labels(
        nb(value)
            + (met ? " når målet " : " når ikke målet ")
            + nb(target)
            + (year == null ? "" : " for " + year),
        en(value)
            + (met ? " reaches the target " : " misses the target ")
            + en(target)
            + (year == null ? "" : " for " + year));
  }

  static Labels path(
      boolean on, BigDecimal value, BigDecimal required, BigDecimal target, int year) {
    return new Labels(
        nb(value)
            + (on ? " holder banen " : " ligger etter banen ")
            + nb(required)
            + " mot målet "
            + nb(target)
            + " for "
            + year,
        en(value)
            + (on ? " keeps to the path " : " is behind the path ")
            + en(required)
            + " towards the target "
            + en(target)
            + " for "
            + year);
  }

  static Labels band(BigDecimal value, Labels band) {
    return new Labels(
        nb(value) + " ligger i intervallet «" + band.nb() + "»",
        en(value) + " lies in the interval \"" + band.en() + "\"");
  }

  static Labels noDirection() {
    return new Labels("Ønsket retning er ikke oppgitt", "The wanted direction is not stated");
  }

  static Labels tooFew(int least, boolean broken) {
    return new Labels(
        "Færre enn %d sammenlignbare verdier%s"
            .formatted(least, broken ? " siden bruddet i tidsserien" : ""),
        "Fewer than %d comparable values%s"
            .formatted(least, broken ? " since the series broke" : ""));
  }

  static Labels development(BigDecimal change, Period from, Period to, BigDecimal tolerance) {
    return new Labels(
        "Endring %s fra %s til %s; inntil %s regnes som uendret"
            .formatted(nb(change), from.code(), to.code(), nb(tolerance)),
        "Change of %s from %s to %s; up to %s counts as unchanged"
            .formatted(en(change), from.code(), to.code(), en(tolerance)));
  }

  static BigDecimal shown(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, SHOWN_DECIMALS, RoundingMode.HALF_UP);
  }

  private static String en(BigDecimal value) {
    BigDecimal shown = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return shown.toPlainString();
  }

  private static String nb(BigDecimal value) {
    return en(value).replace('.', ',').replace('-', '−');
  }
}
