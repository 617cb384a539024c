package no.handlingsrom.investment.selfcost;

import no.handlingsrom.fiscal.Labels;

/**
 * Selvkostområde.
 *
 * @param standardConsumption what a household is taken to use in a year, with its unit; {@code
 *     null} where it is not stated
 */
record SelfCostArea(String code, Labels names, String standardConsumption, String source) {}
