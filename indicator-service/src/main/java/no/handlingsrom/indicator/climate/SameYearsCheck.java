package no.handlingsrom.indicator.climate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;

/** The groups of a climate budget are told of for the same years. */
final class SameYearsCheck implements ClimateCheck {

  @Override
  public String code() {
    return "same-years";
  }

  @Override
  public List<Finding> check(ClimateBudget budget) {
    return Stream.of(FigureKind.values()).flatMap(kind -> check(budget, kind)).toList();
  }

  private Stream<Finding> check(ClimateBudget budget, FigureKind kind) {
    Map<String, SortedSet<Integer>> years = new TreeMap<>();
    Map<String, ClimateFigure> first = new TreeMap<>();
    budget.groups().stream()
        .flatMap(group -> budget.figures(Subject.of(group)))
        .filter(figure -> figure.kind() == kind && figure.unit() == FigureUnit.TONNES)
        .forEach(
            figure -> {
              years.computeIfAbsent(figure.subject(), s -> new TreeSet<>()).add(figure.year());
              first.putIfAbsent(figure.subject(), figure);
            });
    return usual(years).stream()
        .flatMap(
            usual ->
                years.entrySet().stream()
                    .map(told -> finding(first.get(told.getKey()), told.getValue(), usual)));
  }

  /** The years that most groups have; none where there is no single most. */
  private static List<SortedSet<Integer>> usual(Map<String, SortedSet<Integer>> years) {
    Map<SortedSet<Integer>, Long> counts =
        years.values().stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    List<SortedSet<Integer>> usual =
        counts.entrySet().stream()
            .filter(count -> count.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return usual.size() == 1 ? usual : List.of();
  }

  private Finding finding(
      ClimateFigure figure, SortedSet<Integer> years, SortedSet<Integer> usual) {
    return new Finding(
        code(),
        figure.subject(),
        null,
        figure.kind(),
        figure.unit(),
        null,
        null,
        null,
        years.equals(usual) ? Finding.PASS : Finding.FAIL,
        new Labels(
            "År " + years + ", de fleste tiltaksgrupper har " + usual,
            "Years " + years + ", most groups have " + usual),
        List.of(figure.source()));
  }
}
