/**
 * Stated facts: what the text of a plan says of a project (completion, cost, yearly money), kept
 * beside the register so that both can be held against each other.
 */
package no.handlingsrom.investment.fact;
