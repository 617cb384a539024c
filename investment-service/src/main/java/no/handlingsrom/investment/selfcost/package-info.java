/**
 * Self-cost services (selvkost: water, sewage, waste, septic, chimney sweeping) of a municipality:
 * calculation rate, cost, fund with its five-year rule, and the fee of a household. All of them are
 * stated figures of a ledger of their own; what is missing is named.
 */
package no.handlingsrom.investment.selfcost;
