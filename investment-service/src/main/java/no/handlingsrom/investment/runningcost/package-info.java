/**
 * What projects cost to run once they are built (forvaltning, drift og vedlikehold, FDV): a yearly
 * amount from a year on, with source.
 */
package no.handlingsrom.investment.runningcost;
