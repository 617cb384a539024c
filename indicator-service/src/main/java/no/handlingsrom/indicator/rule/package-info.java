/**
 * Fiscal rules (handlingsregler) as data: their definitions, each with its revisions and validity
 * periods. What a rule is, and how it judges, is in the shared model.
 */
package no.handlingsrom.indicator.rule;
