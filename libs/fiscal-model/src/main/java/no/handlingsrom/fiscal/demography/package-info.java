/**
 * Demography: how far the places of a service reach for the inhabitants they are meant for. Rates
 * are computed from whole places and persons and rounded only at the end.
 */
package no.handlingsrom.fiscal.demography;
