package no.handlingsrom.investment.asset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tilganger of a version. What is stated of a class in a year counts before what its projects are
 * appropriated in that year. The money of a project becomes an asset when the project is taken into
 * use; until then it is under construction and not depreciated. A class that is never depreciated
 * takes it at once.
 */
final class Additions {

  private final List<AssetAddition> stated;
  private final List<ProjectOutlay> ofProjects;

  Additions(List<AssetClass> classes, List<AssetAddition> stated, List<ProjectOutlay> outlays) {
    this.stated = List.copyOf(stated);
    Map<String, AssetClass> byCode =
        classes.stream().collect(Collectors.toMap(AssetClass::code, c -> c));
    this.ofProjects =
        outlays.stream()
            .filter(outlay -> byCode.containsKey(outlay.assetClass()))
            .filter(outlay -> stated.stream().noneMatch(s -> isOf(s, outlay)))
            .map(
                outlay ->
                    byCode.get(outlay.assetClass()).isDepreciated()
                        ? outlay
                        : new ProjectOutlay(
                            outlay.assetClass(), outlay.year(), outlay.year(), outlay.amount()))
            .toList();
  }

  private static boolean isOf(AssetAddition stated, ProjectOutlay outlay) {
    return stated.assetClass().equals(outlay.assetClass()) && stated.year() == outlay.year();
  }

  List<AssetAddition> stated() {
    return stated;
  }

  /** What projects contribute, as far as nothing is stated in its place. */
  List<ProjectOutlay> ofProjects() {
    return ofProjects;
  }

  /** What a class takes in, by the year in which it is taken into use. */
  Map<Integer, BigDecimal> of(String assetClass) {
    Stream<Map.Entry<Integer, BigDecimal>> fromStated =
        stated.stream()
            .filter(addition -> addition.assetClass().equals(assetClass))
            .map(addition -> Map.entry(addition.year(), addition.amount()));
    Stream<Map.Entry<Integer, BigDecimal>> fromProjects =
        ofProjects.stream()
            .filter(outlay -> outlay.assetClass().equals(assetClass))
            .map(outlay -> Map.entry(outlay.inUse(), outlay.amount()));
    return Stream.concat(fromStated, fromProjects)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add));
  }

  /** What of a year's money has a class, NOK. */
  BigDecimal distributed(int year) {
    return stated.stream()
        .filter(addition -> addition.year() == year)
        .map(AssetAddition::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .add(sum(outlay -> outlay.year() == year));
  }

  /** Anlegg under utførelse on 31 December: what plan years have paid and nobody uses yet, NOK. */
  BigDecimal underConstruction(int year) {
    return sum(outlay -> outlay.year() <= year && outlay.inUse() > year);
  }

  private BigDecimal sum(Predicate<ProjectOutlay> counted) {
    return ofProjects.stream()
        .filter(counted)
        .map(ProjectOutlay::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
