/**
 * The figures of a plan version (tallgrunnlag) as its owners' states tell them, and what its fiscal
 * rules come to. Whoever evaluates a rule does it here, so that nobody comes to another result.
 */
package no.handlingsrom.contracts.figures;
