/**
 * The vocabulary a fiscal rule may use: metrics computed by the services, and any indicator. A
 * value is either known or missing with a reason; missing is never zero.
 */
package no.handlingsrom.fiscal.metric;
