/**
 * The values every part of the fiscal model speaks: labels in two languages, amounts in NOK, and
 * the refusal of a model that contradicts itself. Nothing here knows a framework, a database or a
 * municipality.
 */
package no.handlingsrom.fiscal;
