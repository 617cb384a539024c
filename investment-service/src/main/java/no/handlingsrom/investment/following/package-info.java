/**
 * Projects followed over their life (prosjektoppfølging): what is spent, what is left, what they
 * are expected to cost and how they progress per report date, beside what versions appropriate.
 * Spending and reports belong to the municipality, not to a version.
 */
package no.handlingsrom.investment.following;
