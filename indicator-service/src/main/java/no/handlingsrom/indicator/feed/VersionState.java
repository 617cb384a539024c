package no.handlingsrom.indicator.feed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.figures.VersionFigures;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.fiscal.rule.FiscalRule;

/**
 * Planversjonen slik eierne fortalte den: the newest state of each owner.
 *
 * @param investment null until it arrived
 */
record VersionState(BudgetState budget, InvestmentState investment) {

  /** The version proposed last comes last; of two proposed at once the one with the later name. */
  static final Comparator<VersionState> BY_PROPOSAL =
      Comparator.comparing((VersionState state) -> state.budget().time())
          .thenComparing(state -> state.version().version());

  VersionKey version() {
    return budget.version();
  }

  /** Whether the council has it and both owners have told theirs, so that it may be observed. */
  boolean isProposed() {
    return investment != null && budget.status().isPublic();
  }

  /** One for each plan year a rule judges; a result over the period is of no year. */
  Stream<ObservationValue> observations(List<FiscalRule> rules, List<ObservationValue> inputs) {
    VersionFigures figures = new VersionFigures(version(), budget, investment, inputs);
    return rules.stream()
        .flatMap(
            rule ->
                figures.judge(rule).stream()
                    .filter(result -> result.year() != null)
                    .map(result -> new FedValue(rule, result).planned(this)));
  }
}
