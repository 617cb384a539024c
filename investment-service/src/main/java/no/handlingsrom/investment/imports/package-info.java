/**
 * The actual accounts (regnskap) that this service owns: files come in through {@link
 * no.handlingsrom.kit.imports}, and what they tell is read here, by source and year.
 */
package no.handlingsrom.investment.imports;
