/**
 * Safe retries: a POST with an {@code Idempotency-Key} takes effect once, and its answer is kept in
 * the same transaction and given again. Only successes are kept, for a week unless configured
 * otherwise; failures may be tried again.
 */
package no.handlingsrom.kit.idempotency;
