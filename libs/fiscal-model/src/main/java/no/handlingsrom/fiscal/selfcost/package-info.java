/**
 * Self-cost (selvkost, Local Government Act § 15-1 and the self-cost regulation): what a service
 * that fees pay for may cost, its fund of surpluses and deficits, and how its fees develop.
 */
package no.handlingsrom.fiscal.selfcost;
