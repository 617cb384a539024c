package no.handlingsrom.fiscal.positionfile;

/**
 * Rapportering: what a file is to report.
 *
 * @param region municipality number (kommunenummer), four digits
 * @param quarter 1 to 4, figures so far this year; {@code null} for the year
 */
public record Reporting(String region, int year, Integer quarter) {

  /** Whether the controls of single records are milder, as in the first half of the year. */
  boolean isFirstHalf() {
    return quarter != null && quarter <= 2;
  }
}
