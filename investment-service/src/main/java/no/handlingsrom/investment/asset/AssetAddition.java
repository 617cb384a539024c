package no.handlingsrom.investment.asset;

import java.math.BigDecimal;
import no.handlingsrom.investment.position.PositionBasis;

/**
 * Tilgang: what is invested in a class of assets in a year.
 *
 * @param amount NOK, positive
 */
record AssetAddition(
    String assetClass, int year, BigDecimal amount, PositionBasis basis, String source) {}
