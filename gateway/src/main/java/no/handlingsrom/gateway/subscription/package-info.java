/**
 * Subscriptions (abonnement): whoever cannot keep a stream open is sent each change of the
 * fiscal-rule status as a signed request. Kept in a database of its own, which no status rests on.
 */
package no.handlingsrom.gateway.subscription;
