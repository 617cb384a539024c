package no.handlingsrom.indicator.feed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.investment.InvestmentState;

/**
 * The states of a municipality by what they tell of.
 *
 * @param states the newest of each owner about each version and account book
 */
record ToldStates(List<Event> states) {

  /** Of each plan the version proposed last; none of a plan without a proposed version. */
  Collection<VersionState> lastProposed() {
    Map<VersionKey, InvestmentState> investment =
        by(InvestmentState.class, InvestmentState::version);
    return of(BudgetState.class)
        .map(budget -> new VersionState(budget, investment.get(budget.version())))
        .filter(VersionState::isProposed)
        .collect(
            Collectors.toMap(
                state -> state.version().plan(),
                state -> state,
                BinaryOperator.maxBy(VersionState.BY_PROPOSAL)))
        .values();
  }

  /** The account books by year. */
  AccountStates accounts() {
    return new AccountStates(
        by(
            no.handlingsrom.contracts.budget.AccountBookState.class,
            no.handlingsrom.contracts.budget.AccountBookState::year),
        by(
            no.handlingsrom.contracts.investment.AccountBookState.class,
            no.handlingsrom.contracts.investment.AccountBookState::year));
  }

  private <E extends Event, K> Map<K, E> by(Class<E> type, Function<E, K> key) {
    return of(type).collect(Collectors.toMap(key, state -> state));
  }

  private <E extends Event> Stream<E> of(Class<E> type) {
    return states.stream().filter(type::isInstance).map(type::cast);
  }
}
