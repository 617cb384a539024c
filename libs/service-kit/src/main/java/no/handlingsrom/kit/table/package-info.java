/**
 * Tables that come and go as files, CSV or XLSX: read as text with the line each value stands on,
 * so that a refusal names line, column, value and reason; written so that no cell is taken for a
 * formula.
 */
package no.handlingsrom.kit.table;
