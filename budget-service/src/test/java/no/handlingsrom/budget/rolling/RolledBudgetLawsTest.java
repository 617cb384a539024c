package no.handlingsrom.budget.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.handlingsrom.budget.amendment.PostedAmendment;
import no.handlingsrom.budget.change.Coding;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.measure.Account;
import no.handlingsrom.budget.measure.Measure;
import org.junit.jupiter.api.Test;

/** What holds for every rolling from 2024–2027 to 2025–2028. */
class RolledBudgetLawsTest {

  private static final Span SPAN = new Span(2024, 4);
  private static final PriceLift NONE = new PriceLift(BigDecimal.ZERO, "no lift");
  private static final NominalLines INTEREST = new NominalLines(Set.of("interest-expenditure"));

  /** An account without year, category, measure and distribution. */
  private record Place(Integer month, String unit, String function, String art, String line) {

    static Place of(OperatingKey key) {
      return new Place(key.month(), key.unit(), key.function(), key.art(), key.line());
    }
  }

  @Property
  void withoutAmendmentsAndLiftTheOldLevelsComeAgainAndTheLastGoesOn(
      @ForAll("budgets") Map<OperatingKey, BigDecimal> adopted) {
    RolledBudget rolled = new RolledBudget(SPAN, adopted, List.of(), Set.of());
    List<OperatingEntry> all = steps(rolled, NONE);
    for (int year = 2025; year <= 2028; year++) {
      assertThat(places(all, year)).isEqualTo(places(asEntries(adopted), Math.min(year, 2027)));
    }
  }

  @Property
  void inEveryYearOldEndedCarriedAndLiftAddUpToTheStepsAccountByAccount(
      @ForAll("budgets") Map<OperatingKey, BigDecimal> adopted,
      @ForAll("amendments") List<PostedAmendment> amendments,
      @ForAll("percents") BigDecimal percent) {
    RolledBudget rolled = new RolledBudget(SPAN, adopted, amendments, Set.of("m1"));
    PriceLift lift = new PriceLift(percent, "made up");
    List<OperatingEntry> unlifted = unlifted(rolled);
    List<OperatingEntry> lifts = RolledBudget.lifted(unlifted, lift, INTEREST);
    List<OperatingEntry> old =
        Stream.concat(
                asEntries(adopted).stream(), amendments.stream().flatMap(a -> a.entries().stream()))
            .toList();
    for (int year = 2025; year <= 2028; year++) {
      Map<Place, BigDecimal> fromOld = places(old, Math.min(year, 2027));
      add(fromOld, rolled.ended(), year);
      add(fromOld, rolled.carriedOn(), year);
      add(fromOld, lifts, year);
      fromOld.values().removeIf(nok -> nok.signum() == 0);
      assertThat(places(steps(unlifted, lifts), year)).isEqualTo(fromOld);
    }
  }

  @Property
  void theLiftOfAYearIsTheLiftOfWhatIsNotNominal(
      @ForAll("budgets") Map<OperatingKey, BigDecimal> adopted,
      @ForAll("amendments") List<PostedAmendment> amendments,
      @ForAll("percents") BigDecimal percent) {
    RolledBudget rolled = new RolledBudget(SPAN, adopted, amendments, Set.of());
    PriceLift lift = new PriceLift(percent, "made up");
    List<OperatingEntry> unlifted = unlifted(rolled);
    List<OperatingEntry> lifts = RolledBudget.lifted(unlifted, lift, INTEREST);
    for (int year = 2025; year <= 2028; year++) {
      int of = year;
      BigDecimal real =
          unlifted.stream()
              .filter(e -> e.key().year() == of && !"500".equals(e.key().art()))
              .map(OperatingEntry::amount)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal lifted =
          lifts.stream()
              .filter(e -> e.key().year() == of)
              .map(OperatingEntry::amount)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(lifted).isEqualByComparingTo(lift.of(real));
      assertThat(lifts).noneMatch(e -> "500".equals(e.key().art()));
    }
  }

  @Property
  void measuresSayWhatTheirEntriesSay(@ForAll("budgets") Map<OperatingKey, BigDecimal> adopted) {
    TreeMap<Integer, BigDecimal> levels = new TreeMap<>();
    adopted.forEach(
        (key, nok) -> {
          if ("m1".equals(key.measure())) {
            levels.merge(key.year(), nok, BigDecimal::add);
          }
        });
    RolledBudget rolled = new RolledBudget(SPAN, adopted, List.of(), Set.of());
    Map<Integer, BigDecimal> told = new HashMap<>();
    rolled.previouslyAdopted().stream()
        .filter(entry -> "m1".equals(entry.key().measure()))
        .forEach(entry -> told.merge(entry.key().year(), entry.amount(), BigDecimal::add));
    told.values().removeIf(nok -> nok.signum() == 0);
    assertThat(rolled.continued(measure(levels)).effects()).isEqualTo(told);
  }

  @Test
  void anAmendmentStandsInTheYearsItNamesAndALastingOneInThoseAfter() {
    PostedAmendment lasting = amendment(true, entry(2024, "500000.00"), entry(2026, "300000.00"));
    PostedAmendment once = amendment(false, entry(2024, "900000.00"), entry(2027, "70000.00"));
    RolledBudget rolled = new RolledBudget(SPAN, Map.of(), List.of(lasting, once), Set.of());
    assertThat(rolled.currentYearChanges())
        .extracting(e -> e.key().year() + " " + e.amount())
        .containsExactly(
            "2025 500000.00",
            "2026 300000.00",
            "2027 300000.00",
            "2028 300000.00",
            "2027 70000.00");
    assertThat(rolled.carriedOn())
        .extracting(e -> e.key().year() + " " + e.amount())
        .containsExactly("2025 500000.00", "2027 300000.00", "2028 300000.00");
    assertThat(rolled.ended())
        .extracting(e -> e.key().year() + " " + e.amount())
        .containsExactly("2028 -70000.00");
  }

  @Test
  void aMeasureThatEndsHasNoLevelInTheNewYear() {
    // kNOK of nursing homes from 2026: 15 000, 74 500 (001:8050)
    Map<OperatingKey, BigDecimal> adopted =
        Map.of(
            key(2026, "010", "m1"), new BigDecimal("15000000.00"),
            key(2027, "010", "m1"), new BigDecimal("74500000.00"));
    assertThat(new RolledBudget(SPAN, adopted, List.of(), Set.of()).previouslyAdopted())
        .extracting(e -> e.key().year() + " " + e.amount())
        .containsExactlyInAnyOrder("2026 15000000.00", "2027 74500000.00", "2028 74500000.00");
    assertThat(new RolledBudget(SPAN, adopted, List.of(), Set.of("m1")).previouslyAdopted())
        .extracting(e -> e.key().year() + " " + e.amount())
        .containsExactlyInAnyOrder("2026 15000000.00", "2027 74500000.00");
  }

  @Test
  void whatStandsOnTwoAccountsOfAnErpIsLiftedOnEach() {
    List<OperatingEntry> wages =
        List.of(onAccount("101000", "1000.00"), onAccount("101010", "3000.00"));
    PriceLift deflator = new PriceLift(new BigDecimal("4.3"), "001:4842-4852");
    assertThat(RolledBudget.lifted(wages, deflator, INTEREST))
        .extracting(e -> e.key().coding().account() + " " + e.amount())
        .containsExactly("101000 43.00", "101010 129.00");
  }

  private static OperatingEntry onAccount(String account, String amount) {
    OperatingKey key =
        new OperatingKey(
            2025,
            null,
            "skole",
            "202",
            "010",
            null,
            null,
            null,
            false,
            null,
            new Coding(account, null, Map.of()));
    return new OperatingEntry(key, new BigDecimal(amount), null);
  }

  private static List<OperatingEntry> steps(RolledBudget rolled, PriceLift lift) {
    List<OperatingEntry> unlifted = unlifted(rolled);
    return steps(unlifted, RolledBudget.lifted(unlifted, lift, INTEREST));
  }

  private static List<OperatingEntry> steps(
      List<OperatingEntry> unlifted, List<OperatingEntry> lifts) {
    return Stream.concat(unlifted.stream(), lifts.stream()).toList();
  }

  private static List<OperatingEntry> unlifted(RolledBudget rolled) {
    return Stream.of(rolled.opening(), rolled.currentYearChanges(), rolled.previouslyAdopted())
        .flatMap(List::stream)
        .toList();
  }

  private static Map<Place, BigDecimal> places(Collection<OperatingEntry> entries, int year) {
    Map<Place, BigDecimal> places = new HashMap<>();
    add(places, entries, year);
    places.values().removeIf(nok -> nok.signum() == 0);
    return places;
  }

  private static void add(
      Map<Place, BigDecimal> places, Collection<OperatingEntry> entries, int year) {
    entries.stream()
        .filter(entry -> entry.key().year() == year)
        .forEach(e -> places.merge(Place.of(e.key()), e.amount(), BigDecimal::add));
  }

  private static List<OperatingEntry> asEntries(Map<OperatingKey, BigDecimal> sums) {
    return sums.entrySet().stream()
        .map(sum -> new OperatingEntry(sum.getKey(), sum.getValue(), null))
        .toList();
  }

  private static PostedAmendment amendment(boolean lasting, OperatingEntry... entries) {
    return new PostedAmendment(
        "tertial-1", "1. tertial", "K-sak 36/24", lasting, 3, List.of(entries));
  }

  private static OperatingEntry entry(int year, String amount) {
    return new OperatingEntry(key(year, null, null), new BigDecimal(amount), null);
  }

  private static OperatingKey key(int year, String art, String measure) {
    return new OperatingKey(
        year, null, "skole", null, art, null, FrameCategory.NEW_MEASURES, measure, false);
  }

  private static Measure measure(TreeMap<Integer, BigDecimal> levels) {
    return new Measure(
        "m1",
        "Tiltak",
        FrameCategory.NEW_MEASURES,
        new Account("skole", null, null, null),
        levels,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        false);
  }

  @Provide
  Arbitrary<Map<OperatingKey, BigDecimal>> budgets() {
    return Arbitraries.maps(keys(), nok()).ofMaxSize(25);
  }

  @Provide
  Arbitrary<BigDecimal> percents() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-10"), new BigDecimal("20"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<List<PostedAmendment>> amendments() {
    Arbitrary<List<OperatingEntry>> entries =
        Combinators.combine(keys(), nok())
            .as(
                (key, nok) ->
                    new OperatingEntry(
                        new OperatingKey(
                            key.year(),
                            key.month(),
                            key.unit(),
                            key.function(),
                            key.art(),
                            key.line(),
                            null,
                            null,
                            false),
                        nok,
                        null))
            .list()
            .ofMinSize(1)
            .ofMaxSize(6);
    return Combinators.combine(entries, Arbitraries.of(true, false))
        .as((list, lasting) -> new PostedAmendment("a", "A", "K-sak 1/24", lasting, 3, list))
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<OperatingKey> keys() {
    return Combinators.combine(
            Arbitraries.integers().between(2024, 2027),
            Arbitraries.of("skole", "barnehage"),
            Arbitraries.of("010", "500").injectNull(0.4),
            Arbitraries.of(1, 12).injectNull(0.7),
            Arbitraries.of("m1", "m2").injectNull(0.5),
            Arbitraries.of(FrameCategory.class).injectNull(0.3),
            Arbitraries.of(true, false))
        .as(
            (year, unit, art, month, measure, category, distribution) ->
                new OperatingKey(
                    year, month, unit, null, art, null, category, measure, distribution));
  }

  private static Arbitrary<BigDecimal> nok() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-99999.99"), new BigDecimal("99999.99"))
        .ofScale(2);
  }
}
