/**
 * Breakdowns: the investments of any years of a version by service area, self-cost, project or
 * financing source. They add up to § 5-5, because they are made of the same totals.
 */
package no.handlingsrom.investment.breakdown;
