/**
 * The gateway: the fiscal-rule status of every plan version, and the one front door. It holds no
 * database and calls no service to answer a status; what it knows comes from state events.
 */
package no.handlingsrom.gateway;
