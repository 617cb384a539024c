package no.handlingsrom.indicator.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.handlingsrom.contracts.indicator.FiscalRuleDefined;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.Term;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.indicator.indicator.IndicatorRepository;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Defines fiscal rules (handlingsregler) and takes revisions of them; nothing is edited. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RuleDefinitions {

  private final FiscalRuleRepository rules;
  private final IndicatorRepository indicators;
  private final IndicatorLedger ledger;

  RuleDefinitions(
      FiscalRuleRepository rules, IndicatorRepository indicators, IndicatorLedger ledger) {
    this.rules = rules;
    this.indicators = indicators;
    this.ledger = ledger;
  }

  /**
   * Defines a new rule.
   *
   * @throws ProblemException already-exists, or rule-broken naming a term without indicator
   */
  RuleRevision define(String municipality, FiscalRule rule) {
    LedgerHead change = record(municipality, "defined", rule);
    checkIndicators(municipality, rule);
    RuleRevision defined = RuleRevision.first(rule, change);
    rules.add(municipality, defined);
    announce(municipality, rule, change);
    return defined;
  }

  /**
   * Adds a definition to an existing rule.
   *
   * @throws ProblemException not-found, or rule-broken naming a term without indicator, or the set
   *     when it is another
   */
  RuleRevision revise(String municipality, FiscalRule rule, String ifMatch) {
    LedgerHead change = record(municipality, "revised", rule);
    RuleRevision newest = rules.newest(municipality, rule.code());
    newest.tag().requireMatch(ifMatch);
    checkSet(newest.rule().ruleSet(), rule.ruleSet());
    RuleRevision revised = newest.next(rule, change);
    checkIndicators(municipality, rule);
    rules.addRevision(municipality, revised);
    announce(municipality, rule, change);
    return revised;
  }

  private LedgerHead record(String municipality, String done, FiscalRule rule) {
    return ledger.record(
        municipality,
        "fiscal rule " + rule.code() + " " + done,
        rule.decision(),
        rule.source(),
        List.of(rule));
  }

  private void announce(String municipality, FiscalRule rule, LedgerHead change) {
    ledger.announce(
        new FiscalRuleDefined(municipality, change.sequence(), change.time(), rule.code()), change);
  }

  private void checkIndicators(String municipality, FiscalRule rule) {
    Set<String> known = indicators.codes(municipality);
    List<Violation> violations = new ArrayList<>();
    violations.addAll(unknown("numerator", rule.numerator(), known));
    violations.addAll(unknown("denominator", rule.denominator(), known));
    fedIndicator(municipality, rule, known).ifPresent(violations::add);
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private Optional<Violation> fedIndicator(
      String municipality, FiscalRule rule, Set<String> known) {
    String indicator = rule.indicator();
    if (indicator == null) {
      return Optional.empty();
    }
    if (!known.contains(indicator)) {
      return Optional.of(new Violation("indicator", "no such indicator: " + indicator));
    }
    return rules.validityPeriods(municipality).stream()
        .filter(other -> indicator.equals(other.indicator()))
        .map(FiscalRule::code)
        .filter(code -> !code.equals(rule.code()))
        .findFirst()
        .map(code -> new Violation("indicator", "takes its values from rule " + code + " already"));
  }

  private static void checkSet(String kept, String asked) {
    if (!asked.equals(kept)) {
      throw ProblemException.broken("ruleSet", "must be " + kept + ", the set of the rule");
    }
  }

  private static List<Violation> unknown(String part, List<Term> terms, Set<String> known) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      String field = part + "[" + i + "].metric";
      new MetricRef(terms.get(i).metric())
          .indicator()
          .filter(code -> !known.contains(code))
          .ifPresent(code -> violations.add(new Violation(field, "no such indicator: " + code)));
    }
    return violations;
  }
}
