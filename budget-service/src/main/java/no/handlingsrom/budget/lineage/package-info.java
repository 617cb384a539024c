/**
 * Where a ledger comes from: itself and its parents, each up to the cut. What a version holds is
 * the sum over its lineage; what two versions differ by is the sum over what only one of them has.
 */
package no.handlingsrom.budget.lineage;
