package no.handlingsrom.investment.asset;

import java.math.BigDecimal;

/**
 * What projects of one class of assets are appropriated in a year.
 *
 * @param inUse the year in which what it pays for is taken into use; never before the money
 * @param amount NOK, outlay positive
 */
record ProjectOutlay(String assetClass, int year, int inUse, BigDecimal amount) {}
