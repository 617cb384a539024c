package no.handlingsrom.indicator.rule;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.handlingsrom.fiscal.rule.Accounts;
import no.handlingsrom.fiscal.rule.Scope;
import no.handlingsrom.fiscal.rule.SelfCost;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scope of a rule as it is asked for and answered. */
@Schema(
    name = "RuleScope",
    description =
        "Omfang: what the computed metrics count. An indicator says itself what it counts. Where"
            + " nobody publishes the figures asked for, the rule is not assessable and says so")
record ScopeBody(
    @Schema(
            description =
                "Regnskapsenhet: kommunekassen, or the consolidated accounts; treasury when left"
                    + " out")
        Accounts accounts,
    @Schema(
            description =
                "Whether self-cost (selvkost) investments, loans and debt count; included when left"
                    + " out")
        SelfCost selfCost,
    @Schema(description = "The disposition funds that count; empty, or left out, when all do")
        List<@NotNull @Code String> funds) {

  static ScopeBody of(Scope scope) {
    return new ScopeBody(scope.accounts(), scope.selfCost(), scope.funds());
  }

  Scope toDomain() {
    return new Scope(accounts, selfCost, funds);
  }
}
