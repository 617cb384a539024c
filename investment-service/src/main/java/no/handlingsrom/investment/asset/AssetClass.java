package no.handlingsrom.investment.asset;

import java.math.BigDecimal;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.debt.AssetProjection;
import no.handlingsrom.investment.position.PositionBasis;

/**
 * Anleggsmiddelgruppe as a version states it.
 *
 * @param lifetimeYears {@code null} for what is not depreciated, as land
 * @param remainingYears over which the opening value is depreciated; {@code null} with no lifetime
 *     or no opening value
 * @param openingValue book value on 1 January of the plan's first year, NOK; {@code null} where it
 *     is not known
 * @param source where lifetime and value come from
 */
record AssetClass(
    String code,
    Labels names,
    Integer lifetimeYears,
    Integer remainingYears,
    BigDecimal openingValue,
    PositionBasis basis,
    String source) {

  boolean isDepreciated() {
    return lifetimeYears != null;
  }

  /** Where the value goes; there must be an opening value. */
  AssetProjection projection() {
    return new AssetProjection(
        openingValue, Optional.ofNullable(remainingYears), Optional.ofNullable(lifetimeYears));
  }
}
