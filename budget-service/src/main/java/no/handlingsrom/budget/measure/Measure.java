package no.handlingsrom.budget.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.change.OperatingKey;

/**
 * Tiltak.
 *
 * @param id the same in every version that holds the measure
 * @param effects NOK per year as levels against the base year, not increments; KOSTRA sign. A year
 *     that is not among them has no effect
 * @param rationale why; may be {@code null}
 * @param decision body and case number (vedtak), e.g. K-sak 36/23; may be {@code null}
 * @param report the report it came with, e.g. 1. tertial 2023; may be {@code null}
 * @param source document and line the figures come from; may be {@code null}
 * @param start when it takes effect; may be {@code null}
 * @param tags what it serves: {@code un-goal:13}, {@code challenge:climate-and-nature}
 * @param responsible who carries it out; may be {@code null}
 * @param withdrawn whether it was taken out: it then has no effect in any year
 */
public record Measure(
    String id,
    String title,
    FrameCategory category,
    Account account,
    SortedMap<Integer, BigDecimal> effects,
    String rationale,
    String decision,
    String report,
    String source,
    LocalDate start,
    List<String> tags,
    String responsible,
    boolean withdrawn) {

  public Measure {
    effects = Collections.unmodifiableSortedMap(new TreeMap<>(effects));
    tags = List.copyOf(tags);
    if (withdrawn && !effects.isEmpty()) {
      throw new IllegalArgumentException("a withdrawn measure has no effects");
    }
  }

  /** The same measure, taken out. */
  Measure withdraw() {
    return new Measure(
        id,
        title,
        category,
        account,
        new TreeMap<>(),
        rationale,
        decision,
        report,
        source,
        start,
        tags,
        responsible,
        true);
  }

  /** The same measure as another plan has it, with its own levels there. */
  public Measure continued(FrameCategory other, SortedMap<Integer, BigDecimal> levels) {
    return new Measure(
        id,
        title,
        other,
        account,
        levels,
        rationale,
        decision,
        report,
        source,
        start,
        tags,
        responsible,
        false);
  }

  /**
   * The entries that bring a ledger from one revision of a measure to the next; none where only
   * words differ.
   *
   * @param before empty when the measure is new
   */
  public static List<OperatingEntry> entries(Optional<Measure> before, Measure after) {
    Map<OperatingKey, BigDecimal> moved = new LinkedHashMap<>();
    before.ifPresent(
        measure ->
            measure
                .levels()
                .forEach((key, nok) -> moved.merge(key, nok.negate(), BigDecimal::add)));
    after.levels().forEach((key, nok) -> moved.merge(key, nok, BigDecimal::add));
    List<OperatingEntry> entries = new ArrayList<>();
    moved.forEach(
        (key, nok) -> {
          if (nok.signum() != 0) {
            entries.add(new OperatingEntry(key, nok, null));
          }
        });
    return entries;
  }

  private Map<OperatingKey, BigDecimal> levels() {
    Map<OperatingKey, BigDecimal> levels = new LinkedHashMap<>();
    effects.forEach((year, nok) -> levels.put(key(year), nok));
    return levels;
  }

  OperatingKey key(int year) {
    return new OperatingKey(
        year,
        null,
        account.unit(),
        account.function(),
        account.art(),
        account.line(),
        category,
        id,
        false);
  }
}
