package no.handlingsrom.budget.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.budget.change.ChangePosting;
import no.handlingsrom.budget.change.OperatingChange;
import no.handlingsrom.budget.change.OperatingEntries;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.diff.ThreeWay;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.measure.Measure;
import no.handlingsrom.budget.measure.MeasureCell;
import no.handlingsrom.budget.measure.MeasureRepository;
import no.handlingsrom.budget.measure.MeasureRule;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/** Merges one version into the draft of another. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Merges {

  private final Lineages lineages;
  private final MergeRepository merges;
  private final MeasureRepository measures;
  private final OperatingEntries entries;
  private final MeasureRule rule;
  private final ChangePosting posting;

  Merges(
      Lineages lineages,
      MergeRepository merges,
      MeasureRepository measures,
      OperatingEntries entries,
      MeasureRule rule,
      ChangePosting posting) {
    this.lineages = lineages;
    this.merges = merges;
    this.measures = measures;
    this.entries = entries;
    this.rule = rule;
    this.posting = posting;
  }

  /**
   * Where the three sides of a merge stand.
   *
   * @param base what both are compared from
   */
  record Sides(Lineage base, Lineage ours, Lineage theirs) {}

  /**
   * A merge that took place.
   *
   * @param change empty when there was nothing to merge
   */
  record Merged(Sides sides, Optional<LedgerHead> change) {}

  /** The sides of a merge as they stand now. */
  Sides sides(VersionKey into, VersionKey from) {
    return sides(lineages.of(LedgerKey.of(into), Optional.empty()), from);
  }

  private Sides sides(Lineage ours, VersionKey from) {
    Lineage theirs = lineages.of(LedgerKey.of(from), Optional.empty());
    Lineage base =
        merges
            .base(ours, theirs)
            .orElseThrow(
                () -> ProblemException.broken("from", "has nothing in common with the draft"));
    return new Sides(base, ours, theirs);
  }

  /** What merging would do, and what stands in its way. */
  MergePlan plan(Sides sides) {
    Map<String, Measure> ours = measures(sides.ours());
    Map<MeasureCell, String> cells = MeasureCell.of(ours.values());
    ThreeWay<MeasureCell, String> compared =
        ThreeWay.of(
            MeasureCell.of(measures(sides.base()).values()),
            cells,
            MeasureCell.of(measures(sides.theirs()).values()));
    Amounts amounts =
        Amounts.of(sums(sides.ours(), sides.base()), sums(sides.theirs(), sides.base()));
    Map<OperatingKey, BigDecimal> held =
        amounts.disputed().isEmpty()
            ? Map.of()
            : entries.sums(sides.ours().municipality(), sides.ours().everything());
    return new MergePlan(ours, cells, compared, amounts, held);
  }

  private Map<String, Measure> measures(Lineage lineage) {
    Map<String, Measure> held = new LinkedHashMap<>();
    measures.at(lineage).forEach((id, revision) -> held.put(id, revision.measure()));
    return held;
  }

  private Map<OperatingKey, BigDecimal> sums(Lineage side, Lineage base) {
    return entries.sums(side.municipality(), side.since(base));
  }

  /**
   * Merges a version into a draft, as one change; nothing is recorded where there is nothing to
   * merge.
   *
   * @throws ProblemException merge-conflict naming every conflict that is not settled; rule-broken
   *     for what settles no conflict or settles it by what cannot be; frozen
   */
  Merged merge(VersionKey into, VersionKey from, String decision, List<Resolution> resolutions) {
    Sides sides = sides(lineages.held(LedgerKey.of(into)), from);
    MergePlan plan = plan(sides);
    Map<String, Resolution> settled = settled(plan, resolutions);
    if (plan.isNothing()) {
      return new Merged(sides, Optional.empty());
    }
    MergePlan.Outcome outcome = outcome(plan, settled);
    List<Violation> violations =
        outcome.revised().stream()
            .flatMap(measure -> rule.check(into, measure).stream())
            .map(found -> new Violation("resolutions", found.field() + " " + found.reason()))
            .toList();
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    String source = sides.theirs().tip().ledger() + "@" + sides.theirs().tip().upTo();
    LedgerHead head =
        posting.post(
            into,
            new OperatingChange(
                "merged " + from.version(),
                decision,
                source,
                outcome.entries(),
                outcome.revised()));
    measures.add(head.key(), head.sequence(), outcome.revised());
    merges.add(head, sides.theirs(), sides.base());
    return new Merged(sides, Optional.of(head));
  }

  private static Map<String, Resolution> settled(MergePlan plan, List<Resolution> resolutions) {
    Map<String, Dispute> open = new LinkedHashMap<>();
    plan.disputes().forEach(dispute -> open.put(dispute.id(), dispute));
    Map<String, Resolution> settled = new LinkedHashMap<>();
    List<Violation> wrong = new ArrayList<>();
    for (int i = 0; i < resolutions.size(); i++) {
      Resolution resolution = resolutions.get(i);
      if (open.remove(resolution.conflict()) == null) {
        wrong.add(
            new Violation(
                "resolutions[" + i + "].conflict",
                "is no open conflict: " + resolution.conflict()));
      }
      settled.put(resolution.conflict(), resolution);
    }
    if (!wrong.isEmpty()) {
      throw ProblemException.broken(wrong);
    }
    if (!open.isEmpty()) {
      throw new ProblemException(
          ProblemKind.MERGE_CONFLICT,
          "both sides altered " + open.size() + " of the same since their common base",
          open.values().stream()
              .map(dispute -> new Violation(dispute.id(), dispute.describe()))
              .toList());
    }
    return settled;
  }

  private static MergePlan.Outcome outcome(MergePlan plan, Map<String, Resolution> settled) {
    try {
      return plan.outcome(settled);
    } catch (IllegalArgumentException e) {
      throw ProblemException.broken("resolutions", e.getMessage());
    }
  }
}
