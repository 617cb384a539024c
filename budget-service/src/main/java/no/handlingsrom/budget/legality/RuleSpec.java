package no.handlingsrom.budget.legality;

import no.handlingsrom.fiscal.Labels;

/**
 * What a rule is; its specification stands in {@code docs/rules/<id>.md}.
 *
 * @param id never changes and is never given to another rule
 * @param formula what must hold, in the codes of statement lines and metrics
 */
record RuleSpec(String id, Labels title, LegalSource source, Severity severity, String formula) {}
