package no.handlingsrom.budget.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
public class EntryRules {

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
      List<Violation> found = check(entry.key(), "entries[" + i + "].", organisation, years);
      violations.addAll(found);
      if (found.isEmpty()) {
        placed.add(place(entry.key(), entry.amount(), organisation));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return placed;
  }

  /**
   * What is wrong with what an amount is to stand on.
   *
   * @param at what to put before the names of the fields
   */
  public List<Violation> check(
      OperatingKey entry, String at, Organisation organisation, List<Integer> years) {
    List<Violation> found = new ArrayList<>();
    if (!years.contains(entry.year())) {
      found.add(new Violation(at + "year", entry.year() + " is not among " + years));
    }
    organisation
        .refusal(entry.unit(), entry.year())
        .ifPresent(reason -> found.add(new Violation(at + "unit", reason)));
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

  private boolean operatingFunction(OperatingKey entry) {
    return chart
        .function(entry.function(), entry.year())
        .filter(function -> function.validity().in(AccountClass.OPERATIONS))
        .isPresent();
  }

  private boolean operatingArt(OperatingKey entry) {
    return chart
        .art(entry.art(), entry.year())
        .filter(art -> art.validity().in(AccountClass.OPERATIONS))
        .isPresent();
  }

  /** Where an amount counts that stands on what {@link #check} found nothing wrong with. */
  public LineTotal place(OperatingKey key, BigDecimal amount, Organisation organisation) {
    Placement placement = organisation.placement(key.unit(), key.year()).orElseThrow();
    return new LineTotal(key.year(), placement.area(), placement.central(), line(key), amount);
  }

  /** The line of § 5-6 it counts on; {@code null} where it is not distributed by kind. */
  public String line(OperatingKey key) {
    return key.art() == null ? key.line() : byKind.leafOf(key.art());
  }
}
