/**
 * What the investments of a version mean for its operations (driftskonsekvenser): interest,
 * instalments, depreciation and running cost as investment-service tells of them, beside the lines
 * of the operating budget. Differences are shown, nothing is overwritten.
 */
package no.handlingsrom.budget.consequence;
