/**
 * Versions of a plan beside each other (sammenligning av alternativer), and the plans of a
 * municipality one after the other.
 */
package no.handlingsrom.gateway.comparison;
