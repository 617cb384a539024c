package no.handlingsrom.fiscal.demography;

import java.math.BigDecimal;

/**
 * Dekningsgrad i et år: places of a service against the inhabitants of its age group.
 *
 * @param places places there are or that are decided
 * @param persons inhabitants of the age group; null when not known
 * @param ratePercent places per hundred inhabitants, one decimal, half up; null when the
 *     inhabitants are not known or none
 * @param placesToKeepRate whole places that give at least the unrounded rate of the first year that
 *     has one; null before that year and when the inhabitants are not known
 */
public record CoverageYear(
    int year, int places, Integer persons, BigDecimal ratePercent, Integer placesToKeepRate) {

  /** Places that lack to keep the rate, negative when there are more; null when not known. */
  public Integer lacking() {
    return placesToKeepRate == null ? null : placesToKeepRate - places;
  }
}
