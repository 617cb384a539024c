/**
 * The statutory operating statements: bevilgningsoversikt drift (§ 5-4, both paragraphs) and
 * økonomisk oversikt drift (§ 5-6) of regulation 2019-06-07 no. 714.
 */
package no.handlingsrom.budget.statement;
