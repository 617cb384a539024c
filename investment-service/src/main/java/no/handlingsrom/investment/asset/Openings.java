package no.handlingsrom.investment.asset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.investment.asset.AssetBook.Gap;

/**
 * Inngående verdi of each class of assets. What the classes state counts before the balance; a
 * single depreciated class that states none has what the balance holds beyond the others.
 *
 * @param values by class; empty where there is a gap
 * @param gap why they are not known
 * @param source where they come from; empty where there is a gap
 */
record Openings(Map<String, BigDecimal> values, Optional<Gap> gap, Optional<OpeningSource> source) {

  static Openings of(List<AssetClass> classes, Optional<BigDecimal> balance) {
    if (classes.isEmpty()) {
      return missing(balance.isPresent() ? Gap.NO_LIFETIME : Gap.NO_CLASSES);
    }
    List<AssetClass> open = classes.stream().filter(c -> c.openingValue() == null).toList();
    if (open.isEmpty()) {
      return known(classes, AssetClass::openingValue, OpeningSource.CLASSES);
    }
    if (open.size() > 1 || open.get(0).remainingYears() == null || balance.isEmpty()) {
      return missing(Gap.NO_OPENING_VALUE);
    }
    BigDecimal left =
        classes.stream()
            .filter(c -> c.isDepreciated() && c.openingValue() != null)
            .map(AssetClass::openingValue)
            .reduce(balance.get(), BigDecimal::subtract);
    return left.signum() < 0
        ? missing(Gap.BEYOND_BALANCE)
        : known(
            classes,
            c -> c.openingValue() == null ? left : c.openingValue(),
            OpeningSource.BALANCE);
  }

  private static Openings missing(Gap gap) {
    return new Openings(Map.of(), Optional.of(gap), Optional.empty());
  }

  private static Openings known(
      List<AssetClass> classes, Function<AssetClass, BigDecimal> value, OpeningSource source) {
    return new Openings(
        classes.stream().collect(Collectors.toMap(AssetClass::code, value)),
        Optional.empty(),
        Optional.of(source));
  }
}
