package no.handlingsrom.budget.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.budget.change.OperatingKey;
import org.junit.jupiter.api.Test;

/** Amounts outside measures are added, and never settled where both sides moved them. */
class AmountsTest {

  private static OperatingKey account(int year) {
    return OperatingKey.of(year, "sentralt", "870", null);
  }

  @Test
  void levelsOfMeasuresAreLeftToTheComparisonOfMeasures() {
    OperatingKey level = measure(false);
    OperatingKey distributed = measure(true);
    Map<OperatingKey, BigDecimal> theirs =
        Map.of(level, BigDecimal.ONE, distributed, BigDecimal.TEN);
    assertThat(Amounts.of(Map.of(), theirs).taken())
        .containsExactly(Map.entry(distributed, BigDecimal.TEN));
  }

  private static OperatingKey measure(boolean distribution) {
    return new OperatingKey(
        2024, null, "skole", null, null, null, FrameCategory.NEW_MEASURES, "m", distribution);
  }

  @Property
  void keyThatOnlyTheyMovedIsTakenAndOneThatBothMovedIsDisputed(
      @ForAll("movements") Map<OperatingKey, BigDecimal> ours,
      @ForAll("movements") Map<OperatingKey, BigDecimal> theirs) {
    Amounts amounts = Amounts.of(ours, theirs);
    Map<OperatingKey, BigDecimal> all = new HashMap<>(amounts.taken());
    amounts.disputed().forEach(disputed -> all.put(disputed.key(), disputed.theirs()));
    assertThat(all).isEqualTo(theirs);
    assertThat(amounts.taken().keySet()).noneMatch(ours::containsKey);
    assertThat(amounts.disputed())
        .allSatisfy(disputed -> assertThat(ours).containsEntry(disputed.key(), disputed.ours()));
  }

  @Property
  void disputesAreTheSameFromBothSides(
      @ForAll("movements") Map<OperatingKey, BigDecimal> ours,
      @ForAll("movements") Map<OperatingKey, BigDecimal> theirs) {
    assertThat(
            Amounts.of(ours, theirs).disputed().stream()
                .map(d -> new Amounts.Disputed(d.key(), d.theirs(), d.ours()))
                .collect(Collectors.toSet()))
        .isEqualTo(Amounts.of(theirs, ours).disputed().stream().collect(Collectors.toSet()));
  }

  @Provide
  Arbitrary<Map<OperatingKey, BigDecimal>> movements() {
    return Arbitraries.maps(
        Arbitraries.integers().between(2024, 2029).map(AmountsTest::account),
        Arbitraries.integers().between(1, 3).map(BigDecimal::valueOf));
  }
}
