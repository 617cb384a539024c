/**
 * The statutory statements (obligatoriske oversikter) of the regulation of 7 June 2019 no. 714, §§
 * 5-4, 5-5 and 5-6: their lines as data and their computation as exact sums. Expenditure is
 * positive, income negative, and every sum or result is a plain addition.
 */
package no.handlingsrom.fiscal.statement;
