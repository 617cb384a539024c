package no.handlingsrom.budget.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.budget.change.Coding;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.diff.Conflict;
import no.handlingsrom.budget.diff.ThreeWay;
import no.handlingsrom.budget.measure.Measure;
import no.handlingsrom.budget.measure.MeasureCell;

/**
 * What a merge is to do: pure, from what base and both sides hold.
 *
 * @param ours measures of our side by id
 * @param cells our side's measures, cell by cell
 * @param held NOK on the disputed accounts on our side
 */
record MergePlan(
    Map<String, Measure> ours,
    Map<MeasureCell, String> cells,
    ThreeWay<MeasureCell, String> measures,
    Amounts amounts,
    Map<OperatingKey, BigDecimal> held) {

  /** What is posted. */
  record Outcome(List<Measure> revised, List<OperatingEntry> entries) {}

  /** All conflicts, those of measures first. */
  List<Dispute> disputes() {
    return Stream.concat(
            measures.conflicts().stream().map(MergePlan::dispute),
            amounts.disputed().stream().map(this::dispute))
        .toList();
  }

  boolean isNothing() {
    return measures.taken().isEmpty()
        && measures.conflicts().isEmpty()
        && amounts.taken().isEmpty()
        && amounts.disputed().isEmpty();
  }

  private static Dispute dispute(Conflict<MeasureCell, String> c) {
    return new Dispute(id(c.cell()), c.base(), c.ours(), c.theirs());
  }

  private Dispute dispute(Amounts.Disputed disputed) {
    BigDecimal ours = held.getOrDefault(disputed.key(), BigDecimal.ZERO.setScale(2));
    BigDecimal base = ours.subtract(disputed.ours());
    return new Dispute(
        id(disputed.key()),
        base.toPlainString(),
        ours.toPlainString(),
        base.add(disputed.theirs()).toPlainString());
  }

  private static String id(MeasureCell cell) {
    return "measure/" + cell.measure() + "/" + cell.field();
  }

  private static String id(OperatingKey key) {
    String account =
        Stream.of(
                key.year(),
                key.month(),
                key.unit(),
                key.function(),
                key.art(),
                key.line(),
                key.category() == null ? null : key.category().code(),
                key.measure(),
                key.distribution() ? "distribution" : "budget")
            .map(part -> part == null ? "-" : part.toString())
            .collect(Collectors.joining("/", "amount/", ""));
    String onFund = key.fund() == null ? account : account + "/" + key.fund();
    return key.coding().equals(Coding.NONE) ? onFund : onFund + "/" + id(key.coding());
  }

  private static String id(Coding coding) {
    return "%s/%s/%s"
        .formatted(
            Objects.requireNonNullElse(coding.account(), "-"),
            Objects.requireNonNullElse(coding.project(), "-"),
            coding.dimensions());
  }

  /**
   * What is posted when the conflicts are settled.
   *
   * @param settled by the id of the conflict; all of them
   * @throws IllegalArgumentException when a settlement makes no measure, or no amount
   */
  Outcome outcome(Map<String, Resolution> settled) {
    Map<MeasureCell, String> merged = new HashMap<>(cells);
    Set<String> touched = new LinkedHashSet<>();
    measures
        .taken()
        .forEach(
            alteration -> {
              set(merged, alteration.cell(), alteration.after());
              touched.add(alteration.cell().measure());
            });
    measures
        .conflicts()
        .forEach(
            conflict -> {
              Dispute dispute = dispute(conflict);
              set(merged, conflict.cell(), settled.get(dispute.id()).settle(dispute));
              touched.add(conflict.cell().measure());
            });
    List<Measure> revised = new ArrayList<>();
    List<OperatingEntry> entries = new ArrayList<>();
    for (String id : touched) {
      Measure measure = MeasureCell.measure(id, merged);
      if (!measure.equals(ours.get(id))) {
        revised.add(measure);
        entries.addAll(Measure.entries(Optional.ofNullable(ours.get(id)), measure));
      }
    }
    moved(settled).forEach((key, amount) -> entries.add(new OperatingEntry(key, amount, null)));
    return new Outcome(revised, entries);
  }

  private static void set(Map<MeasureCell, String> cells, MeasureCell cell, String text) {
    if (text == null) {
      cells.remove(cell);
    } else {
      cells.put(cell, text);
    }
  }

  private Map<OperatingKey, BigDecimal> moved(Map<String, Resolution> settled) {
    Map<OperatingKey, BigDecimal> moved = new LinkedHashMap<>(amounts.taken());
    for (Amounts.Disputed disputed : amounts.disputed()) {
      Dispute dispute = dispute(disputed);
      BigDecimal delta =
          amount(settled.get(dispute.id()).settle(dispute))
              .subtract(new BigDecimal(dispute.ours()));
      if (delta.signum() != 0) {
        moved.put(disputed.key(), delta);
      }
    }
    return moved;
  }

  private static BigDecimal amount(String text) {
    try {
      return new BigDecimal(text == null ? "" : text).setScale(2);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException("no amount in NOK with øre: " + text, e);
    }
  }
}
