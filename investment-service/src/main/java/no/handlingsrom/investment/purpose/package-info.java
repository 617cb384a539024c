/**
 * Grant recipients, shares and loans (tilskuddsmottakere, aksjer og andeler, utlån): the rows of §
 * 5-5 second paragraph, parts 2 to 4, which are the municipality's own.
 */
package no.handlingsrom.investment.purpose;
