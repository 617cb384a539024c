package no.handlingsrom.budget.rolling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.handlingsrom.budget.amendment.PostedAmendment;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.measure.Measure;

/**
 * Rullert budsjett: what the first draft of the next plan is made of, step by step. Every step but
 * the price lift only moves and repeats amounts, so nothing is rounded and nothing is lost.
 *
 * <p>The levels that were adopted for the base year are the opening budget of all years. What was
 * adopted for a later year is told as its difference to the base, and the last year of the old plan
 * goes on in the new one. An amendment stands in the years that it names, and a lasting one in the
 * years after.
 */
final class RolledBudget {

  private static final Comparator<OperatingKey> BY_ACCOUNT =
      Comparator.comparingInt(OperatingKey::year)
          .thenComparing(OperatingKey::unit)
          .thenComparing(OperatingKey::function, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(OperatingKey::art, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(OperatingKey::line, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(OperatingKey::month, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(key -> key.coding().toString());

  private final Span span;
  private final Map<OperatingKey, BigDecimal> adopted;
  private final List<PostedAmendment> amendments;
  private final Set<String> endedMeasures;

  /**
   * @param adopted what the adopted version holds, NOK per key
   * @param amendments those that are part of what is rolled
   * @param endedMeasures measures that do not go on in the new last year
   */
  RolledBudget(
      Span span,
      Map<OperatingKey, BigDecimal> adopted,
      List<PostedAmendment> amendments,
      Set<String> endedMeasures) {
    this.span = span;
    this.adopted = adopted;
    this.amendments = List.copyOf(amendments);
    this.endedMeasures = Set.copyOf(endedMeasures);
  }

  /** Opprinnelig budsjett: the adopted level of the base year, in every year. */
  List<OperatingEntry> opening() {
    Map<OperatingKey, BigDecimal> amounts = new LinkedHashMap<>();
    adopted.forEach(
        (key, nok) -> {
          if (key.year() == span.base()) {
            for (int year : span.newYears()) {
              amounts.merge(
                  placed(key, year, FrameCategory.OPENING_BUDGET, null), nok, BigDecimal::add);
            }
          }
        });
    return entries(amounts);
  }

  /** Budsjettendringer inneværende år: each names its amendment. */
  List<OperatingEntry> currentYearChanges() {
    return amendments.stream()
        .flatMap(amendment -> effects(amendment, span.newYears()).stream())
        .toList();
  }

  /** What an amendment comes to in some years, as changes during the current year. */
  static List<OperatingEntry> effects(PostedAmendment amendment, Collection<Integer> years) {
    List<OperatingEntry> effects = new ArrayList<>();
    for (int year : years) {
      for (OperatingEntry entry : amendment.effectIn(year)) {
        effects.add(
            new OperatingEntry(
                placed(entry.key(), year, FrameCategory.CURRENT_YEAR_CHANGES, null),
                entry.amount(),
                amendment.id() + ": " + amendment.title()));
      }
    }
    return effects;
  }

  /** Tidligere vedtatte tiltak: what the level of each year differs by from the base. */
  List<OperatingEntry> previouslyAdopted() {
    Map<OperatingKey, BigDecimal> amounts = new LinkedHashMap<>();
    adopted.forEach(
        (key, nok) -> {
          for (int year : span.newYears()) {
            OperatingKey place = placed(key, year, FrameCategory.PREVIOUSLY_ADOPTED, key.measure());
            if (key.year() == span.oldYear(year) && !ends(key, year)) {
              amounts.merge(place, nok, BigDecimal::add);
            }
            if (key.year() == span.base()) {
              amounts.merge(place, nok.negate(), BigDecimal::add);
            }
          }
        });
    return entries(amounts);
  }

  private boolean ends(OperatingKey key, int year) {
    return span.isExtension(year) && key.measure() != null && endedMeasures.contains(key.measure());
  }

  /** A measure of the old plan as the new one has it: its levels against the new base. */
  Measure continued(Measure measure) {
    BigDecimal base = measure.effects().getOrDefault(span.base(), BigDecimal.ZERO);
    SortedMap<Integer, BigDecimal> effects = new TreeMap<>();
    for (int year : span.newYears()) {
      BigDecimal level =
          span.isExtension(year) && endedMeasures.contains(measure.id())
              ? BigDecimal.ZERO
              : measure.effects().getOrDefault(span.oldYear(year), BigDecimal.ZERO);
      BigDecimal difference = level.subtract(base);
      if (difference.signum() != 0) {
        effects.put(year, difference);
      }
    }
    return measure.continued(FrameCategory.PREVIOUSLY_ADOPTED, effects);
  }

  /**
   * Prisjustering: per year what the sum of all that is not nominal rises by, divided on the
   * accounts so that it adds up.
   *
   * @param entries all that is lifted, which may stand on an account several times
   */
  static List<OperatingEntry> lifted(
      List<OperatingEntry> entries, PriceLift lift, Predicate<OperatingKey> nominal) {
    Map<OperatingKey, BigDecimal> accounts = new TreeMap<>(BY_ACCOUNT);
    entries.stream()
        .filter(entry -> !nominal.test(entry.key()))
        .forEach(entry -> accounts.merge(lifted(entry.key()), entry.amount(), BigDecimal::add));
    List<OperatingEntry> lifts = new ArrayList<>();
    accounts.keySet().stream()
        .map(OperatingKey::year)
        .distinct()
        .forEach(
            year -> {
              List<OperatingKey> keys =
                  accounts.keySet().stream().filter(key -> key.year() == year).toList();
              List<BigDecimal> parts = lift.ofEach(keys.stream().map(accounts::get).toList());
              for (int i = 0; i < keys.size(); i++) {
                lifts.add(new OperatingEntry(keys.get(i), parts.get(i), null));
              }
            });
    lifts.removeIf(entry -> entry.amount().signum() == 0);
    return lifts;
  }

  private static OperatingKey lifted(OperatingKey key) {
    return new OperatingKey(
        key.year(),
        key.month(),
        key.unit(),
        key.function(),
        key.art(),
        key.line(),
        FrameCategory.TECHNICAL_ADJUSTMENTS,
        null,
        false,
        null,
        key.coding());
  }

  /** What the new plan has that the old did not say of the year it continues. */
  List<OperatingEntry> carriedOn() {
    List<OperatingEntry> carried = new ArrayList<>();
    for (int year : span.newYears()) {
      amendments.stream()
          .filter(PostedAmendment::lasting)
          .flatMap(amendment -> amendment.effectIn(year).stream())
          .filter(entry -> entry.key().year() != span.oldYear(year))
          .map(
              entry ->
                  new OperatingEntry(placed(entry.key(), year, null, null), entry.amount(), null))
          .forEach(carried::add);
    }
    return carried;
  }

  /** What the old plan has in its last year that does not go on in the new one. */
  List<OperatingEntry> ended() {
    int last = span.lastOldYear();
    Stream<OperatingEntry> amended =
        amendments.stream()
            .filter(amendment -> !amendment.lasting())
            .flatMap(amendment -> amendment.effectIn(last).stream());
    Stream<OperatingEntry> measures =
        adopted.entrySet().stream()
            .filter(sum -> sum.getKey().year() == last && ends(sum.getKey(), last + 1))
            .map(sum -> new OperatingEntry(sum.getKey(), sum.getValue(), null));
    return Stream.concat(amended, measures)
        .map(
            entry ->
                new OperatingEntry(
                    placed(entry.key(), last + 1, null, null), entry.amount().negate(), null))
        .toList();
  }

  private static OperatingKey placed(
      OperatingKey key, int year, FrameCategory category, String measure) {
    return new OperatingKey(
        year,
        key.month(),
        key.unit(),
        key.function(),
        key.art(),
        key.line(),
        category,
        measure,
        key.distribution(),
        key.fund(),
        key.coding());
  }

  private static List<OperatingEntry> entries(Map<OperatingKey, BigDecimal> amounts) {
    return amounts.entrySet().stream()
        .filter(sum -> sum.getValue().signum() != 0)
        .map(sum -> new OperatingEntry(sum.getKey(), sum.getValue(), null))
        .toList();
  }
}
