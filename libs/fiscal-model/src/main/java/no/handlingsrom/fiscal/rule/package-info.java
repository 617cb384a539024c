/**
 * Fiscal rules (handlingsregler): a ratio or level with bands, adopted by the council and kept as
 * data. Evaluation says for each year which band is met, how far it is to the next one, and why.
 */
package no.handlingsrom.fiscal.rule;
