package no.handlingsrom.budget.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.budget.organisation.Organisation.Placement;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementDefinition;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;

/** What an entry must satisfy, and where in the totals it counts. */
@ApplicationScoped
class EntryRules {

  private static final int MOST_VIOLATIONS = 100;

  private final KostraChart chart;
  private final StatementDefinition byKind =
      StatementDefinition.of(StatementCode.OPERATIONS_BY_KIND);

  EntryRules(KostraChart chart) {
    this.chart = chart;
  }

  /**
   * Places the entries of a change.
   *
   * @param years the years that the ledger takes
   * @throws ProblemException rule-broken, naming every offending field (the first hundred)
   */
  List<LineTotal> place(
      List<OperatingEntry> entries, Organisation organisation, List<Integer> years) {
    List<Violation> violations = new ArrayList<>();
    List<LineTotal> placed = new ArrayList<>();
    for (int i = 0; i < entries.size() && violations.size() < MOST_VIOLATIONS; i++) {
      OperatingEntry entry = entries.get(i);
      Optional<Placement> placement = organisation.placement(entry.unit());
      List<Violation> found = check(entry, "entries[" + i + "].", placement.isPresent(), years);
      violations.addAll(found);
      if (found.isEmpty()) {
        placed.add(total(entry, placement.orElseThrow()));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return placed;
  }

  private List<Violation> check(
      OperatingEntry entry, String at, boolean unitKnown, List<Integer> years) {
    List<Violation> found = new ArrayList<>();
    if (!years.contains(entry.year())) {
      found.add(new Violation(at + "year", entry.year() + " is not among " + years));
    }
    if (!unitKnown) {
      found.add(new Violation(at + "unit", "no such organisation unit: " + entry.unit()));
    }
    if (entry.function() != null && !operatingFunction(entry)) {
      found.add(
          new Violation(
              at + "function", "no operating function in that year: " + entry.function()));
    }
    if (entry.art() != null && !operatingArt(entry)) {
      found.add(new Violation(at + "art", "no operating art in that year: " + entry.art()));
    }
    if (entry.line() != null && !byKind.hasLeaf(entry.line())) {
      found.add(new Violation(at + "line", "no leaf line of § 5-6: " + entry.line()));
    }
    if (entry.art() != null && entry.line() != null) {
      found.add(new Violation(at + "line", "must not stand beside an art"));
    }
    return found;
  }

  private boolean operatingFunction(OperatingEntry entry) {
    return chart
        .function(entry.function(), entry.year())
        .filter(function -> function.validity().in(AccountClass.OPERATIONS))
        .isPresent();
  }

  private boolean operatingArt(OperatingEntry entry) {
    return chart
        .art(entry.art(), entry.year())
        .filter(art -> art.validity().in(AccountClass.OPERATIONS))
        .isPresent();
  }

  private LineTotal total(OperatingEntry entry, Placement placement) {
    String line = entry.art() == null ? entry.line() : byKind.leafOf(entry.art());
    return new LineTotal(entry.year(), placement.area(), placement.central(), line, entry.amount());
  }
}
