package no.handlingsrom.indicator.feed;

import java.util.Comparator;
import java.util.List;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.figures.VersionFigures;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.contracts.investment.InvestmentState;

/**
 * Planversjonen slik eierne fortalte den: the newest state of each owner.
 *
 * @param budget null until it arrived
 * @param investment null until it arrived
 */
record VersionState(VersionKey version, BudgetState budget, InvestmentState investment) {

  /** The version proposed last comes last; of two proposed at once the one with the later name. */
  static final Comparator<VersionState> BY_PROPOSAL =
      Comparator.comparing((VersionState state) -> state.budget().time())
          .thenComparing(state -> state.version().version());

  /** Whether the council has it and both owners have told theirs, so that it may be observed. */
  boolean isProposed() {
    return budget != null && investment != null && budget.status() == VersionStatus.PROPOSED;
  }

  VersionFigures figures(List<ObservationValue> observations) {
    return new VersionFigures(version, budget, investment, observations);
  }
}
