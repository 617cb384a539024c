package no.handlingsrom.investment.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementDefinition;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.change.NewChange.NewEntry;
import no.handlingsrom.investment.organisation.Organisation;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.purpose.Purposes;

/**
 * Checks entries against what a municipality and one of its ledgers know.
 *
 * @param projects those of the ledger that the entries name, by id
 * @param years the years that the ledger takes
 */
record EntryCheck(
    KostraChart chart,
    Organisation organisation,
    Purposes purposes,
    Map<String, Project> projects,
    List<Integer> years) {

  private static final StatementDefinition FIRST_PARAGRAPH =
      StatementDefinition.of(StatementCode.INVESTMENT_FIRST_PARAGRAPH);

  /**
   * Places an entry on its line.
   *
   * @param at path of the entry in the request
   * @param violations takes what is wrong with it; if anything is, the result is of no use
   */
  Appropriation place(String at, NewEntry entry, List<Violation> violations) {
    Findings findings = new Findings(at, violations);
    if (!years.contains(entry.year())) {
      findings.add("year", entry.year() + " is not among " + years);
    }
    Optional<String> line = line(entry, findings);
    projectAndArea(entry, findings);
    line.flatMap(known -> purposes.objection(entry.purpose(), known))
        .ifPresent(reason -> findings.add("purpose", reason));
    return new Appropriation(
        entry.year(),
        entry.area(),
        entry.project(),
        entry.purpose(),
        entry.art(),
        line.orElse(""),
        entry.amount());
  }

  private record Findings(String at, List<Violation> violations) {

    void add(String field, String reason) {
      violations.add(new Violation(at + field, reason));
    }
  }

  private Optional<String> line(NewEntry entry, Findings findings) {
    if (entry.art() != null && entry.line() != null) {
      findings.add("line", "must not stand beside an art");
      return Optional.empty();
    }
    if (entry.art() != null) {
      return lineOfArt(entry.art(), entry.year(), findings);
    }
    if (entry.line() == null) {
      findings.add("line", "must be given where there is no art");
    } else if (!FIRST_PARAGRAPH.hasLeaf(entry.line())) {
      findings.add("line", "no leaf line of § 5-5 first paragraph: " + entry.line());
    } else {
      return Optional.of(entry.line());
    }
    return Optional.empty();
  }

  private Optional<String> lineOfArt(String art, int year, Findings findings) {
    boolean known =
        chart
            .art(art, year)
            .filter(found -> found.validity().in(AccountClass.INVESTMENT))
            .isPresent();
    if (!known) {
      findings.add("art", "no investment art in that year: " + art);
      return Optional.empty();
    }
    return Optional.of(FIRST_PARAGRAPH.leafOf(art));
  }

  private void projectAndArea(NewEntry entry, Findings findings) {
    Project project = projects.get(entry.project());
    if (entry.project() != null && project == null) {
      findings.add("project", "no such project in this ledger: " + entry.project());
    } else if (project != null && project.mergedInto() != null) {
      findings.add("project", project.id() + " was merged into " + project.mergedInto());
    }
    Optional<String> refusal =
        Optional.ofNullable(entry.area()).flatMap(area -> organisation.refusal(area, entry.year()));
    if (refusal.isPresent()) {
      findings.add("area", refusal.get());
    } else if (entry.area() != null && project != null && !project.area().equals(entry.area())) {
      findings.add("area", "project " + project.id() + " belongs to " + project.area());
    }
  }
}
