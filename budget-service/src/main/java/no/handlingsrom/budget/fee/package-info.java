/**
 * Fees (gebyrer) of a plan: what each is based on, its levels and growth as stated, and what the
 * deflator makes of it. Fees of a self-cost service are worked out at investment-service.
 */
package no.handlingsrom.budget.fee;
