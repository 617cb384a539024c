package no.handlingsrom.investment.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.Movement;
import no.handlingsrom.investment.phasing.Operations.Part;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.project.ProjectDetails;
import no.handlingsrom.investment.project.YearAmount;

/** Whatever is done to the years of projects, no øre is made or lost. */
class PhasingLawsTest {

  private static final int FIRST = 2024;
  private static final int LAST = 2033;
  private static final Project SCHOOL = project("skole");

  @Property
  void postponingKeepsTheTotal(
      @ForAll("outlays") List<Appropriation> held,
      @ForAll @IntRange(min = 1, max = 20) int years,
      @ForAll @IntRange(min = FIRST, max = LAST) int from) {
    Phasing.Postponed postponed = Phasing.postponed(held, years, from, LAST);
    assertThat(Phasing.total(postponed.within()).add(Phasing.total(postponed.beyond())))
        .isEqualByComparingTo(Phasing.total(held));
    assertThat(postponed.within()).allMatch(entry -> entry.year() <= LAST);
    assertThat(postponed.beyond()).allMatch(entry -> entry.year() > LAST);
    assertThat(before(postponed.within(), from)).isEqualTo(before(held, from));
  }

  private static List<Appropriation> before(List<Appropriation> entries, int year) {
    return entries.stream().filter(entry -> entry.year() < year).toList();
  }

  @Property
  void entriesOfAPostponementInsideThePlanAddUpToNothing(
      @ForAll("outlays") List<Appropriation> held, @ForAll @IntRange(min = 1, max = 9) int years) {
    Phasing.Postponed postponed = Phasing.postponed(held, years, FIRST, LAST + years);
    assertThat(Phasing.total(Movement.between(held, postponed.within())))
        .isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Property
  void movingAndMovingBackPostsNothingInTheEnd(
      @ForAll("outlays") List<Appropriation> held, @ForAll("outlays") List<Appropriation> target) {
    List<Appropriation> moved = new ArrayList<>(held);
    moved.addAll(Movement.between(held, target));
    assertThat(Movement.between(moved, target)).isEmpty();
    assertThat(Movement.between(held, held)).isEmpty();
  }

  @Property
  void halvingLeavesOtherYearsAloneAndLosesNoMoreThanHalf(
      @ForAll("outlays") List<Appropriation> held,
      @ForAll @IntRange(min = FIRST, max = LAST) int year) {
    List<Appropriation> halved = Phasing.halved(held, Set.of(year));
    for (int i = 0; i < held.size(); i++) {
      BigDecimal before = held.get(i).amount();
      BigDecimal after = halved.get(i).amount();
      BigDecimal expected = held.get(i).year() == year ? after.add(after) : after;
      assertThat(expected.subtract(before)).isBetween(BigDecimal.ZERO, new BigDecimal("0.01"));
    }
  }

  @Property
  void splittingAndMergingGivesWhatThereWas(
      @ForAll("outlays") List<Appropriation> held,
      @ForAll @IntRange(min = 0, max = 100) int share) {
    List<YearAmount> taken =
        held.stream()
            .map(
                entry ->
                    new YearAmount(
                        entry.year(),
                        entry
                            .amount()
                            .multiply(BigDecimal.valueOf(share, 2))
                            .setScale(2, RoundingMode.DOWN)))
            .toList();
    SplitParts split =
        SplitParts.of(
            SCHOOL,
            held,
            List.of(new Part("hall", "Hall", null, BigDecimal.valueOf(share), taken)));
    assertThat(Phasing.total(split.entries())).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(split.rest().grossCost().add(split.projects().get(0).grossCost()))
        .isEqualByComparingTo(SCHOOL.grossCost());

    List<Appropriation> after = new ArrayList<>(held);
    after.addAll(split.entries());
    List<Appropriation> hall = after.stream().filter(e -> e.project().equals("hall")).toList();
    after.addAll(Movement.between(hall, Phasing.merged(hall, "skole")));
    assertThat(Movement.between(after, held)).isEmpty();
    assertThat(split.rest().joined(split.projects()).grossCost())
        .isEqualByComparingTo(SCHOOL.grossCost());
  }

  @Provide
  Arbitrary<List<Appropriation>> outlays() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("999999999.99"))
        .ofScale(2)
        .list()
        .ofMinSize(0)
        .ofMaxSize(LAST - FIRST + 1)
        .map(
            amounts -> {
              List<Appropriation> entries = new ArrayList<>();
              for (int i = 0; i < amounts.size(); i++) {
                entries.add(new YearAmount(FIRST + i, amounts.get(i)).of(SCHOOL));
              }
              return entries;
            });
  }

  private static Project project(String id) {
    return new Project(
        id,
        id,
        List.of(),
        "oppvekst",
        null,
        "investment-fixed-assets",
        null,
        false,
        false,
        2029,
        new BigDecimal("549300000.00"), // 001:7399-7402
        null,
        ProjectDetails.NONE,
        null);
  }
}
