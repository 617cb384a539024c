package no.handlingsrom.budget.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Treveis sammenligning: what one side altered since a common base, held against what the other
 * did. A cell that only they altered is taken. A cell that both altered to the same is agreed on. A
 * cell that both altered to something else is a conflict, and never settled here.
 *
 * @param taken what is to be altered on our side, from what our side has
 * @param agreed what both altered to the same
 */
public record ThreeWay<K, V>(
    List<Alteration<K, V>> taken, List<Alteration<K, V>> agreed, List<Conflict<K, V>> conflicts) {

  public ThreeWay {
    taken = List.copyOf(taken);
    agreed = List.copyOf(agreed);
    conflicts = List.copyOf(conflicts);
  }

  public static <K, V> ThreeWay<K, V> of(Map<K, V> base, Map<K, V> ours, Map<K, V> theirs) {
    Map<K, Alteration<K, V>> mine = new HashMap<>();
    Alteration.between(base, ours).forEach(a -> mine.put(a.cell(), a));
    List<Alteration<K, V>> taken = new ArrayList<>();
    List<Alteration<K, V>> agreed = new ArrayList<>();
    List<Conflict<K, V>> conflicts = new ArrayList<>();
    for (Alteration<K, V> alteration : Alteration.between(base, theirs)) {
      Alteration<K, V> own = mine.get(alteration.cell());
      if (own == null) {
        taken.add(alteration);
      } else if (Objects.equals(own.after(), alteration.after())) {
        agreed.add(alteration);
      } else {
        conflicts.add(
            new Conflict<>(
                alteration.cell(), alteration.before(), own.after(), alteration.after()));
      }
    }
    return new ThreeWay<>(taken, agreed, conflicts);
  }
}
