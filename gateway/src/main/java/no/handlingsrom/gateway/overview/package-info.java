/**
 * Overview (nøkkeltall for et budsjettår): the figures a start page shows of the first year of a
 * plan version, each from the service that owns it, or missing with the reason.
 */
package no.handlingsrom.gateway.overview;
