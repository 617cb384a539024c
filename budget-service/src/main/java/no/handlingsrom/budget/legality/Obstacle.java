package no.handlingsrom.budget.legality;

import no.handlingsrom.fiscal.Labels;

/**
 * Why a version cannot be adopted.
 *
 * @param rule id of the rule that is not kept, or neither assessable nor overridden
 */
public record Obstacle(String rule, Labels reason) {}
