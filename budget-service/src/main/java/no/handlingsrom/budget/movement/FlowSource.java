package no.handlingsrom.budget.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.budget.change.EarlierTotals;
import no.handlingsrom.budget.change.EntryRules;
import no.handlingsrom.budget.change.OperatingEntries;
import no.handlingsrom.budget.consequence.ConsequenceRepository;
import no.handlingsrom.budget.fund.FundKind;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;

/** Reads what moves the funds of a version: its operating budget, and what investments tell. */
@ApplicationScoped
class FlowSource {

  /** The lines of § 5-5 that investment-service tells, by the codes of its metrics. */
  static final Set<String> INVESTMENT_LINES =
      Arrays.stream(FundKind.values())
          .filter(kind -> !kind.ofOperations())
          .flatMap(kind -> Stream.of(kind.allocationLine(), kind.useLine()))
          .collect(Collectors.toUnmodifiableSet());

  private final OperatingEntries entries;
  private final EntryRules rules;
  private final LineTotals totals;
  private final EarlierTotals earlier;
  private final ConsequenceRepository investments;

  FlowSource(
      OperatingEntries entries,
      EntryRules rules,
      LineTotals totals,
      EarlierTotals earlier,
      ConsequenceRepository investments) {
    this.entries = entries;
    this.rules = rules;
    this.totals = totals;
    this.earlier = earlier;
    this.investments = investments;
  }

  /** What the operating budget amounts to per line, as it stands now. */
  List<LineAmount> now(Lineage lineage) {
    return lines(totals.of(lineage.ledger()));
  }

  /** What the operating budget amounted to per line when the lineage ended. */
  List<LineAmount> then(Lineage lineage) {
    return lines(earlier.of(lineage));
  }

  private static List<LineAmount> lines(List<LineTotal> totals) {
    return totals.stream()
        .map(total -> new LineAmount(total.year(), total.line(), total.amount()))
        .toList();
  }

  /** The part of it that names its fund. */
  List<Movement> named(Lineage lineage) {
    return entries.sumsOfFunds(lineage).entrySet().stream()
        .map(
            sum ->
                new Movement(
                    sum.getKey().year(),
                    sum.getKey().fund(),
                    rules.line(sum.getKey()),
                    sum.getValue()))
        .toList();
  }

  /** What investment-service last told of its funds; a copy of now, without a history. */
  List<LineAmount> told(VersionKey version) {
    return investments.of(version).stream()
        .flatMap(investment -> investment.years().entrySet().stream())
        .flatMap(
            year ->
                year.getValue().entrySet().stream()
                    .filter(amount -> INVESTMENT_LINES.contains(amount.getKey()))
                    .map(
                        amount ->
                            new LineAmount(year.getKey(), amount.getKey(), amount.getValue())))
        .toList();
  }
}
