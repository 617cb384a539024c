package no.handlingsrom.budget.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Endring av én celle: what one cell of a state was and became.
 *
 * @param cell what is altered, e.g. the level of a measure in a year
 * @param before {@code null} where the cell was not there
 * @param after {@code null} where the cell is not there any more
 */
public record Alteration<K, V>(K cell, V before, V after) {

  /** What makes one state out of another: applied to the first it gives the second. */
  public static <K, V> List<Alteration<K, V>> between(Map<K, V> from, Map<K, V> to) {
    Set<K> cells = new LinkedHashSet<>(from.keySet());
    cells.addAll(to.keySet());
    List<Alteration<K, V>> alterations = new ArrayList<>();
    for (K cell : cells) {
      if (!Objects.equals(from.get(cell), to.get(cell))) {
        alterations.add(new Alteration<>(cell, from.get(cell), to.get(cell)));
      }
    }
    return alterations;
  }

  /** A state after alterations. */
  public static <K, V> Map<K, V> apply(Map<K, V> state, List<Alteration<K, V>> alterations) {
    Map<K, V> altered = new HashMap<>(state);
    for (Alteration<K, V> alteration : alterations) {
      if (alteration.after() == null) {
        altered.remove(alteration.cell());
      } else {
        altered.put(alteration.cell(), alteration.after());
      }
    }
    return altered;
  }
}
