/**
 * Which municipality number (kommunenummer) took the place of which, so that the history of a
 * municipality stays together. One to one only: mergers and splits make another municipality.
 */
package no.handlingsrom.budget.succession;
