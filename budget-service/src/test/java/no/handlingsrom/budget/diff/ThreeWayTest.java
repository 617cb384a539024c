package no.handlingsrom.budget.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The laws of merging. */
class ThreeWayTest {

  @Test
  void everyWayTwoSidesCanStand() {
    Map<String, Integer> base =
        Map.of("untouched", 1, "ours", 1, "theirs", 1, "both", 1, "same", 1);
    Map<String, Integer> ours =
        Map.of("untouched", 1, "ours", 2, "theirs", 1, "both", 2, "same", 4);
    Map<String, Integer> theirs =
        Map.of("untouched", 1, "ours", 1, "theirs", 3, "both", 3, "same", 4, "new", 5);
    ThreeWay<String, Integer> merge = ThreeWay.of(base, ours, theirs);
    assertThat(merge.taken())
        .containsExactlyInAnyOrder(
            new Alteration<>("theirs", 1, 3), new Alteration<>("new", null, 5));
    assertThat(merge.agreed()).containsExactly(new Alteration<>("same", 1, 4));
    assertThat(merge.conflicts()).containsExactly(new Conflict<>("both", 1, 2, 3));
  }

  @Test
  void cellThatOneSideRemovedAndTheOtherAlteredIsAConflict() {
    assertThat(ThreeWay.of(Map.of("a", 1), Map.of(), Map.of("a", 2)).conflicts())
        .containsExactly(new Conflict<>("a", 1, null, 2));
  }

  @Property
  void differenceAppliedToTheFirstGivesTheSecond(
      @ForAll("states") Map<Integer, Integer> a, @ForAll("states") Map<Integer, Integer> b) {
    assertThat(Alteration.apply(a, Alteration.between(a, b))).isEqualTo(b);
    assertThat(Alteration.between(a, a)).isEmpty();
  }

  @Property
  void disjointEditsMergeInAnyOrder(
      @ForAll("states") Map<Integer, Integer> base,
      @ForAll("states") Map<Integer, Integer> edits,
      @ForAll("states") Map<Integer, Integer> others) {
    Map<Integer, Integer> even = edited(base, edits, 0);
    Map<Integer, Integer> odd = edited(base, others, 1);
    ThreeWay<Integer, Integer> evenFirst = ThreeWay.of(base, even, odd);
    ThreeWay<Integer, Integer> oddFirst = ThreeWay.of(base, odd, even);
    assertThat(evenFirst.conflicts()).isEmpty();
    assertThat(oddFirst.conflicts()).isEmpty();
    assertThat(Alteration.apply(even, evenFirst.taken()))
        .isEqualTo(Alteration.apply(odd, oddFirst.taken()));
  }

  /** Three alternatives into a recommendation, one after the other. */
  @Property
  void disjointAlternativesAddUpWhateverTheOrder(
      @ForAll("states") Map<Integer, Integer> base, @ForAll("states") Map<Integer, Integer> edits) {
    List<Map<Integer, Integer>> sides = List.of(edited(base, edits, 0), edited(base, edits, 1));
    Map<Integer, Integer> forth = base;
    Map<Integer, Integer> back = base;
    for (int i = 0; i < sides.size(); i++) {
      forth = merged(base, forth, sides.get(i));
      back = merged(base, back, sides.get(sides.size() - 1 - i));
    }
    assertThat(forth).isEqualTo(back).isEqualTo(edits);
  }

  @Property
  void mergingTwiceAddsNothing(
      @ForAll("states") Map<Integer, Integer> base,
      @ForAll("states") Map<Integer, Integer> ours,
      @ForAll("states") Map<Integer, Integer> theirs) {
    ThreeWay<Integer, Integer> first = ThreeWay.of(base, ours, theirs);
    Map<Integer, Integer> merged = Alteration.apply(ours, first.taken());
    ThreeWay<Integer, Integer> second = ThreeWay.of(base, merged, theirs);
    assertThat(second.taken()).isEmpty();
    assertThat(second.conflicts()).containsExactlyInAnyOrderElementsOf(first.conflicts());
    ThreeWay<Integer, Integer> sinceTheMerge = ThreeWay.of(theirs, merged, theirs);
    assertThat(sinceTheMerge.taken()).isEmpty();
    assertThat(sinceTheMerge.conflicts()).isEmpty();
  }

  @Property
  void conflictsAreTheSameFromBothSides(
      @ForAll("states") Map<Integer, Integer> base,
      @ForAll("states") Map<Integer, Integer> ours,
      @ForAll("states") Map<Integer, Integer> theirs) {
    Set<Conflict<Integer, Integer>> here = Set.copyOf(ThreeWay.of(base, ours, theirs).conflicts());
    Set<Conflict<Integer, Integer>> there =
        ThreeWay.of(base, theirs, ours).conflicts().stream()
            .map(c -> new Conflict<>(c.cell(), c.base(), c.theirs(), c.ours()))
            .collect(Collectors.toSet());
    assertThat(here).isEqualTo(there);
  }

  @Property
  void everythingTheyAlteredIsTakenAgreedOrAConflict(
      @ForAll("states") Map<Integer, Integer> base,
      @ForAll("states") Map<Integer, Integer> ours,
      @ForAll("states") Map<Integer, Integer> theirs) {
    Assume.that(!base.equals(theirs));
    ThreeWay<Integer, Integer> merge = ThreeWay.of(base, ours, theirs);
    assertThat(merge.taken().size() + merge.agreed().size() + merge.conflicts().size())
        .isEqualTo(Alteration.between(base, theirs).size());
  }

  private static Map<Integer, Integer> merged(
      Map<Integer, Integer> base, Map<Integer, Integer> ours, Map<Integer, Integer> theirs) {
    return Alteration.apply(ours, ThreeWay.of(base, ours, theirs).taken());
  }

  /** The base with the cells of one parity as edited. */
  private static Map<Integer, Integer> edited(
      Map<Integer, Integer> base, Map<Integer, Integer> edits, int parity) {
    Map<Integer, Integer> edited = new HashMap<>(base);
    edited.keySet().removeIf(cell -> cell % 2 == parity);
    edits.forEach(
        (cell, value) -> {
          if (cell % 2 == parity) {
            edited.put(cell, value);
          }
        });
    return edited;
  }

  @Provide
  Arbitrary<Map<Integer, Integer>> states() {
    return Arbitraries.maps(
            Arbitraries.integers().between(0, 9), Arbitraries.integers().between(1, 3))
        .ofMaxSize(10);
  }
}
