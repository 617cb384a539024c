package no.handlingsrom.investment.runningcost;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The running costs of the projects of a version, as far as they are stated. */
public final class RunningCosts {

  private final List<RunningCost> all;

  RunningCosts(List<RunningCost> all) {
    this.all = List.copyOf(all);
  }

  List<RunningCost> all() {
    return all;
  }

  /** Yearly amounts, NOK, by project and by the year from which they are due. */
  public Map<String, SortedMap<Integer, BigDecimal>> byProject() {
    Map<String, SortedMap<Integer, BigDecimal>> byProject = new HashMap<>();
    all.forEach(
        cost ->
            byProject
                .computeIfAbsent(cost.project(), project -> new TreeMap<>())
                .put(cost.fromYear(), cost.amount()));
    return byProject;
  }

  /** What is due in a year, NOK; empty before the first amount is due: it is not known. */
  public Optional<BigDecimal> of(int year) {
    Map<String, Optional<RunningCost>> due =
        all.stream()
            .filter(cost -> cost.fromYear() <= year)
            .collect(
                Collectors.groupingBy(
                    RunningCost::project,
                    Collectors.maxBy(Comparator.comparing(RunningCost::fromYear))));
    return due.values().stream()
        .flatMap(Optional::stream)
        .map(RunningCost::amount)
        .reduce(BigDecimal::add);
  }
}
