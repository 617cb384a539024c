package no.handlingsrom.budget.amendment;

import java.math.BigDecimal;

/**
 * What an amendment moves in one year on one organisation unit, with the frames the unit is in.
 *
 * @param area code of the service area (tjenesteområde), whose frame the council sets
 * @param programmeArea code of the programme area (programområde); {@code null} for a unit above
 *     them
 * @param central whether the unit carries tax, grants, finance and funds
 * @param amount NOK, KOSTRA sign
 */
record Movement(
    int year, String unit, String area, String programmeArea, boolean central, BigDecimal amount) {}
