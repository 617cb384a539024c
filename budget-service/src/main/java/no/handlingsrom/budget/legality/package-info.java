/**
 * Legality (lovlighetskontroll): every rule that a budget must keep to be adopted, as a pure check
 * with its section, figures, margin and remedy. Each is specified in {@code docs/rules/<id>.md};
 * {@link no.handlingsrom.budget.legality.StatutoryRules} is the list.
 */
package no.handlingsrom.budget.legality;
