package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.Labels;

/**
 * Vurdering av en handlingsregel for a year or a period.
 *
 * @param year the year, null for a period
 * @param from first year of the period, null for a year
 * @param to last year of the period, null for a year
 * @param value rounded for display, null when not assessable
 * @param band code of the {@link BandClass}, {@link #NOT_ASSESSABLE}, or null for a year that is
 *     only shown because the rule judges the whole period
 * @param numerator as summed, for growth that of the year; null for an average and when not
 *     assessable
 * @param denominator as summed, for growth that of the year; null for a level, for an average and
 *     when not assessable
 * @param margin null unless a band was met
 * @param reason why this band, null for a year that is only shown
 */
public record RuleResult(
    Integer year,
    Integer from,
    Integer to,
    BigDecimal value,
    String band,
    BigDecimal numerator,
    BigDecimal denominator,
    Margin margin,
    Labels reason) {

  /** Kan ikke vurderes: a figure is missing or the denominator is not positive. */
  public static final String NOT_ASSESSABLE = "not-assessable";
}
