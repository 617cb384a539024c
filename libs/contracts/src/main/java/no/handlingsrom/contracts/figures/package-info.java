/**
 * The figures of a plan version (tallgrunnlag) and of account books (regnskap) as their owners'
 * states tell them, and what fiscal rules come to in them. Whoever evaluates a rule does it here,
 * so that nobody comes to another result.
 */
package no.handlingsrom.contracts.figures;
