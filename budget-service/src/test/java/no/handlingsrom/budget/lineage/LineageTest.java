package no.handlingsrom.budget.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineageTest {

  private static final Lineage PROPOSAL = lineage("proposal", 5L);

  private static Lineage lineage(Object... parts) {
    List<Lineage.Part> list = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      list.add(new Lineage.Part((String) parts[i], (Long) parts[i + 1]));
    }
    return new Lineage("3203", list);
  }

  @Test
  void siblingsMeetWhereTheEarlierOneWasCut() {
    assertThat(
            lineage("labour", 3L, "proposal", 5L).commonWith(lineage("green", 9L, "proposal", 2L)))
        .contains(lineage("proposal", 2L));
  }

  @Test
  void childAndParentMeetAtTheCut() {
    Lineage child = lineage("labour", 3L, "proposal", 4L);
    assertThat(child.commonWith(PROPOSAL)).contains(lineage("proposal", 4L));
    assertThat(PROPOSAL.commonWith(child)).contains(lineage("proposal", 4L));
  }

  @Test
  void versionsWithoutACommonLedgerDoNotMeet() {
    assertThat(PROPOSAL.commonWith(lineage("other", 2L))).isEmpty();
  }

  @Test
  void laterEditsOfTheParentAreTakenAwayFromTheChild() {
    assertThat(lineage("labour", 3L, "proposal", 4L).since(PROPOSAL))
        .containsExactlyInAnyOrder(
            new Stretch("labour", 0, 3, 1), new Stretch("proposal", 4, 5, -1));
  }

  @Property
  void whatOneHasMoreThanAnotherIsWhatTheOtherHasLess(
      @ForAll("lineages") Lineage a, @ForAll("lineages") Lineage b) {
    Map<String, Long> sums = new HashMap<>();
    a.since(b).forEach(s -> sums.merge(s.ledger(), s.sign() * (s.upTo() - s.after()), Long::sum));
    b.since(a).forEach(s -> sums.merge(s.ledger(), s.sign() * (s.upTo() - s.after()), Long::sum));
    assertThat(sums.values()).allMatch(sum -> sum == 0);
  }

  /** Counts changes: what {@code b} holds and what lies between make what {@code a} holds. */
  @Property
  void differenceAddedToOneGivesTheOther(
      @ForAll("lineages") Lineage a, @ForAll("lineages") Lineage b) {
    Map<String, Long> held = new HashMap<>();
    b.everything().forEach(s -> held.merge(s.ledger(), s.upTo() - s.after(), Long::sum));
    a.since(b).forEach(s -> held.merge(s.ledger(), s.sign() * (s.upTo() - s.after()), Long::sum));
    held.values().removeIf(count -> count == 0);
    Map<String, Long> expected = new HashMap<>();
    a.parts().forEach(part -> expected.put(part.ledger(), part.upTo()));
    assertThat(held).isEqualTo(expected);
  }

  @Property
  void nearestCommonPointIsHeldByBoth(
      @ForAll("lineages") Lineage a, @ForAll("lineages") Lineage b) {
    a.commonWith(b)
        .ifPresent(
            common -> {
              assertThat(a.since(common)).allMatch(stretch -> stretch.sign() == 1);
              assertThat(b.since(common)).allMatch(stretch -> stretch.sign() == 1);
            });
  }

  /** Branches of one tree: a, b and c below the proposal, d below a. */
  @Provide
  Arbitrary<Lineage> lineages() {
    Arbitrary<Long> number = Arbitraries.longs().between(1, 9);
    return Combinators.combine(number, number, Arbitraries.integers().between(0, 4))
        .as(
            (tip, root, place) ->
                switch (place) {
                  case 0 -> lineage("proposal", root);
                  case 1 -> lineage("a", tip, "proposal", 3L);
                  case 2 -> lineage("b", tip, "proposal", 7L);
                  case 3 -> lineage("c", tip, "proposal", 7L);
                  default -> lineage("d", tip, "a", 4L, "proposal", 3L);
                });
  }
}
