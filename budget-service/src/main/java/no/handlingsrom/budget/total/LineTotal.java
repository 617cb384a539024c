package no.handlingsrom.budget.total;

import java.math.BigDecimal;

/**
 * What one year of a ledger amounts to on one line.
 *
 * @param area code of the service area (tjenesteområde)
 * @param central whether it stands on the central unit, outside § 5-4 second paragraph
 * @param line leaf of § 5-6; {@code null}: not distributed by kind
 * @param amount NOK, KOSTRA sign
 */
public record LineTotal(int year, String area, boolean central, String line, BigDecimal amount) {}
