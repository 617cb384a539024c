/**
 * Municipality numbers (kommunenummer) succeed each other: what is kept under an earlier number of
 * a municipality is found when it is asked for under the present one, for the years before the
 * change.
 */
package no.handlingsrom.kit.succession;
