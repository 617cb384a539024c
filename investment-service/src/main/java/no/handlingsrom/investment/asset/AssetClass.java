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
 * @param remainingYears over which the opening value is depreciated; {@code null} with no lifetime,
 *     and where the opening value is not known at all
 * @param openingValue book value on 1 January of the plan's first year, NOK; {@code null} where it
 *     is not stated
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

  /** Where a value goes that the class begins with. */
  AssetProjection projection(BigDecimal opening) {
    return new AssetProjection(
        opening, Optional.ofNullable(remainingYears), Optional.ofNullable(lifetimeYears));
  }
}
