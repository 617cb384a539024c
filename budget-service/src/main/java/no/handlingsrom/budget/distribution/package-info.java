/**
 * Distributions (fordeling): amounts known coarsely move to programme areas, kinds, accounts and
 * months. They change nothing per year and area, so differences and explanations keep them apart.
 */
package no.handlingsrom.budget.distribution;
