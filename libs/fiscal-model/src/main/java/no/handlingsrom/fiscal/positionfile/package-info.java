/**
 * The KOSTRA position file (posisjonsbasert regnskapsuttrekk): records of 48 characters in which a
 * municipality reports its accounts, and Statistics Norway's controls of them. A reader of files
 * hands over one line after the other; nothing but sums is kept.
 */
package no.handlingsrom.fiscal.positionfile;
