package no.handlingsrom.investment.interest;

import no.handlingsrom.fiscal.debt.InterestPolicy;

/**
 * Rammer for fast og flytende rente as a version states them.
 *
 * @param fromYear the first year they hold for; they hold until others do
 */
record StatedPolicy(int fromYear, InterestPolicy limits, String source) {}
