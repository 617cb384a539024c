package no.handlingsrom.investment.asset;

import java.math.BigDecimal;

/**
 * Inngående bokført verdi av avskrivbare anleggsmidler, as budget-service keeps it.
 *
 * @param yearEnd it is that of 31 December of this year, land left out
 * @param revision number of the value at budget-service
 * @param amount NOK, 0 or more
 */
record OpeningBookValue(int yearEnd, long revision, BigDecimal amount) {}
