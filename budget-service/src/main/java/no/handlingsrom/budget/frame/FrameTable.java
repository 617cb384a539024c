package no.handlingsrom.budget.frame;

import static no.handlingsrom.budget.change.FrameCategory.CURRENT_YEAR_CHANGES;
import static no.handlingsrom.budget.change.FrameCategory.NEW_MEASURES;
import static no.handlingsrom.budget.change.FrameCategory.OPENING_BUDGET;
import static no.handlingsrom.budget.change.FrameCategory.PREVIOUSLY_ADOPTED;
import static no.handlingsrom.budget.change.FrameCategory.RESTRUCTURING;
import static no.handlingsrom.budget.change.FrameCategory.TECHNICAL_ADJUSTMENTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.measure.Measure;
import no.handlingsrom.fiscal.Labels;

/**
 * Rammeoversikt: opening budget, technical adjustments, changes during the current year and
 * previously adopted measures make the consequence-adjusted frame; with restructuring and new
 * measures it is the frame. Sums are added in øre.
 */
final class FrameTable {

  private static final Labels OUTSIDE = new Labels("Utenfor tiltak", "Outside measures");

  private static final Set<FrameCategory> CONSEQUENCES =
      EnumSet.of(TECHNICAL_ADJUSTMENTS, CURRENT_YEAR_CHANGES, PREVIOUSLY_ADOPTED);
  private static final Set<FrameCategory> ADJUSTED =
      EnumSet.of(OPENING_BUDGET, TECHNICAL_ADJUSTMENTS, CURRENT_YEAR_CHANGES, PREVIOUSLY_ADOPTED);
  private static final Set<FrameCategory> REAL_CHANGES = EnumSet.of(RESTRUCTURING, NEW_MEASURES);

  private final List<Integer> years;
  private final Map<OperatingKey, BigDecimal> amounts;
  private final Collection<Measure> measures;

  /**
   * @param amounts NOK of one area
   * @param measures in the order in which they are shown
   */
  FrameTable(
      List<Integer> years, Map<OperatingKey, BigDecimal> amounts, Collection<Measure> measures) {
    this.years = years;
    this.amounts = amounts;
    this.measures = measures;
  }

  /** All lines in the order in which they are printed; measures stand above their sum. */
  List<FrameLine> lines() {
    List<FrameLine> lines = new ArrayList<>();
    lines.add(leaf("opening-budget", "Opprinnelig budsjett", "Opening budget", OPENING_BUDGET));
    lines.add(
        leaf(
            "technical-adjustments",
            "Tekniske justeringer",
            "Technical adjustments",
            TECHNICAL_ADJUSTMENTS));
    lines.add(
        leaf(
            "current-year-changes",
            "Budsjettendringer inneværende år",
            "Changes during the current year",
            CURRENT_YEAR_CHANGES));
    lines.addAll(measures("previously-adopted", PREVIOUSLY_ADOPTED));
    lines.add(
        sum(
            "sum-previously-adopted",
            "Sum tidligere vedtatte tiltak",
            "Sum of previously adopted measures",
            EnumSet.of(PREVIOUSLY_ADOPTED)));
    lines.add(
        sum(
            "consequence-adjustments",
            "Konsekvensjusteringer",
            "Consequence adjustments",
            CONSEQUENCES));
    lines.add(
        sum(
            "consequence-adjusted-frame",
            "Konsekvensjustert ramme",
            "Consequence-adjusted frame",
            ADJUSTED));
    lines.addAll(measures("restructuring", RESTRUCTURING));
    lines.add(
        sum(
            "sum-restructuring",
            "Sum omstilling og effektivisering",
            "Sum of restructuring",
            EnumSet.of(RESTRUCTURING)));
    lines.addAll(measures("new-measures", NEW_MEASURES));
    lines.add(
        sum("sum-new-measures", "Sum nye tiltak", "Sum of new measures", EnumSet.of(NEW_MEASURES)));
    lines.add(
        sum(
            "new-measures-and-real-changes",
            "Nye tiltak og realendringer",
            "New measures and real changes",
            REAL_CHANGES));
    List<BigDecimal> rest = amounts(key -> key.category() == null);
    if (rest.stream().anyMatch(amount -> amount.signum() != 0)) {
      Labels label = new Labels("Ikke ført på linje", "Not told by line");
      lines.add(new FrameLine("not-told", label, FrameLine.Type.LEAF, null, rest));
    }
    lines.add(
        new FrameLine(
            "frame", new Labels("Ramme", "Frame"), FrameLine.Type.SUM, null, amounts(key -> true)));
    return lines;
  }

  /** NOK per year of what stands on some keys. */
  List<BigDecimal> amounts(Predicate<OperatingKey> counts) {
    return years.stream()
        .map(
            year ->
                amounts.entrySet().stream()
                    .filter(e -> e.getKey().year() == year && counts.test(e.getKey()))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
        .toList();
  }

  private FrameLine leaf(String code, String nb, String en, FrameCategory category) {
    return line(code, nb, en, FrameLine.Type.LEAF, EnumSet.of(category));
  }

  private FrameLine sum(String code, String nb, String en, Set<FrameCategory> categories) {
    return line(code, nb, en, FrameLine.Type.SUM, categories);
  }

  private FrameLine line(
      String code, String nb, String en, FrameLine.Type type, Set<FrameCategory> categories) {
    List<BigDecimal> sums =
        amounts(key -> key.category() != null && categories.contains(key.category()));
    return new FrameLine(code, new Labels(nb, en), type, null, sums);
  }

  private List<FrameLine> measures(String code, FrameCategory category) {
    List<FrameLine> lines = new ArrayList<>();
    for (Measure measure : measures) {
      boolean here =
          amounts.keySet().stream()
              .anyMatch(k -> k.category() == category && measure.id().equals(k.measure()));
      if (here) {
        Labels label = new Labels(measure.title(), measure.title());
        List<BigDecimal> levels =
            amounts(k -> k.category() == category && measure.id().equals(k.measure()));
        lines.add(new FrameLine(code, label, FrameLine.Type.MEASURE, measure.id(), levels));
      }
    }
    List<BigDecimal> outside = amounts(k -> k.category() == category && k.measure() == null);
    if (outside.stream().anyMatch(amount -> amount.signum() != 0)) {
      lines.add(new FrameLine(code, OUTSIDE, FrameLine.Type.LEAF, null, outside));
    }
    return lines;
  }
}
