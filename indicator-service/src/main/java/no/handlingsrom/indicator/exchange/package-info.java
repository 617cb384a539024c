/**
 * Exchange (utveksling) of observations as files: CSV and XLSX in a long format, and JSON-stat 2 as
 * Statistics Norway (SSB) answers, by a stored mapping from the cells of a table to indicators.
 */
package no.handlingsrom.indicator.exchange;
