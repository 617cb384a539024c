package no.handlingsrom.investment.appropriation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be posted to get from what is held to what shall be held. */
public final class Movement {

  private Movement() {}

  /**
   * The entries that turn one set of amounts into another; none where both are the same.
   *
   * @param held what stands, in any number of amounts per place
   * @param target what shall stand
   * @return one entry for each place whose amount changes, in order of the years
   */
  public static List<Appropriation> between(List<Appropriation> held, List<Appropriation> target) {
    Map<Appropriation, BigDecimal> moved =
        Stream.concat(held.stream().map(Appropriation::negated), target.stream())
            .collect(
                Collectors.toMap(
                    entry -> entry.of(BigDecimal.ZERO),
                    Appropriation::amount,
                    BigDecimal::add,
                    LinkedHashMap::new));
    return moved.entrySet().stream()
        .filter(entry -> entry.getValue().signum() != 0)
        .map(entry -> entry.getKey().of(entry.getValue()))
        .sorted(Comparator.comparingInt(Appropriation::year))
        .toList();
  }
}
