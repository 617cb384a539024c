package no.handlingsrom.indicator.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.contracts.figures.AccountFigures;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.rule.FiscalRule;

/** Regnskapene slik eierne fortalte dem: the newest state of each account book, by year. */
record AccountStates(
    Map<Integer, no.handlingsrom.contracts.budget.AccountBookState> budget,
    Map<Integer, no.handlingsrom.contracts.investment.AccountBookState> investment) {

  /** What the rules come to in each account year they judge. */
  Stream<ObservationValue> observations(List<FiscalRule> rules, List<ObservationValue> inputs) {
    AccountFigures figures =
        new AccountFigures(
            metrics(budget, no.handlingsrom.contracts.budget.AccountBookState::metrics),
            metrics(investment, no.handlingsrom.contracts.investment.AccountBookState::metrics),
            inputs);
    return rules.stream()
        .flatMap(
            rule ->
                figures.judge(rule).stream()
                    .map(result -> new FedValue(rule, result))
                    .map(
                        value ->
                            value.booked(budget.get(value.year()), investment.get(value.year()))));
  }

  private static <S> Map<Integer, Map<String, BigDecimal>> metrics(
      Map<Integer, S> states, Function<S, Map<String, BigDecimal>> metrics) {
    return states.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> metrics.apply(entry.getValue())));
  }
}
