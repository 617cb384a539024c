package no.handlingsrom.investment.phasing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.phasing.Operations.Part;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.project.YearAmount;

/**
 * A project divided.
 *
 * @param rest the project with what stays
 * @param projects the parts
 * @param entries what moves from the project to its parts
 */
record SplitParts(Project rest, List<Project> projects, List<Appropriation> entries) {

  /**
   * Divides a project; all money is with it or its parts afterwards.
   *
   * @param held its outlay by year
   * @throws ProblemException rule-broken where parts take more than there is, or leave their gross
   *     cost open
   */
  static SplitParts of(Project project, List<Appropriation> held, List<Part> parts) {
    Division division = new Division(project, held);
    for (int i = 0; i < parts.size(); i++) {
      division.take("parts[" + i + "].", parts.get(i));
    }
    return division.result();
  }

  private static final class Division {

    private final Project project;
    private final Map<Integer, BigDecimal> left = new TreeMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private final List<Project> parts = new ArrayList<>();
    private final List<Appropriation> entries = new ArrayList<>();
    private BigDecimal grossLeft;

    Division(Project project, List<Appropriation> held) {
      this.project = project;
      this.grossLeft = project.grossCost();
      held.forEach(entry -> left.merge(entry.year(), entry.amount(), BigDecimal::add));
    }

    void take(String at, Part part) {
      gross(at, part);
      Integer completion =
          part.completionYear() == null ? project.completionYear() : part.completionYear();
      if (project.rolling() && part.completionYear() != null) {
        refuse(at + "completionYear", "must not be given for a rolling project");
      }
      Project made =
          project.part(
              part.id(),
              part.name(),
              part.grossCost() == null ? null : part.grossCost().setScale(2),
              completion);
      parts.add(made);
      for (int i = 0; i < part.appropriations().size(); i++) {
        amount(at + "appropriations[" + i + "].", part.appropriations().get(i), made);
      }
    }

    private void gross(String at, Part part) {
      if (project.grossCost() == null && part.grossCost() != null) {
        refuse(at + "grossCost", "must not be given: that of " + project.id() + " is not known");
      } else if (project.grossCost() != null && part.grossCost() == null) {
        refuse(at + "grossCost", "must be given: that of " + project.id() + " is divided");
      } else if (part.grossCost() != null && part.grossCost().signum() < 0) {
        refuse(at + "grossCost", "must not be negative");
      } else if (part.grossCost() != null) {
        grossLeft = grossLeft.subtract(part.grossCost());
        if (grossLeft.signum() < 0) {
          refuse(at + "grossCost", "takes more than " + project.id() + " has left");
        }
      }
    }

    private void amount(String at, YearAmount amount, Project part) {
      BigDecimal rest = left.getOrDefault(amount.year(), BigDecimal.ZERO).subtract(amount.amount());
      if (amount.amount().signum() < 0) {
        refuse(at + "amount", "must not be negative");
      } else if (rest.signum() < 0) {
        refuse(at + "amount", "takes more than " + project.id() + " has left in " + amount.year());
      } else {
        left.put(amount.year(), rest);
        Appropriation moved = amount.of(project);
        entries.add(moved.negated());
        entries.add(moved.ofProject(part.id()));
      }
    }

    private void refuse(String field, String reason) {
      violations.add(new Violation(field, reason));
    }

    SplitParts result() {
      if (!violations.isEmpty()) {
        throw ProblemException.broken(violations);
      }
      return new SplitParts(project.framed(grossLeft, project.completionYear()), parts, entries);
    }
  }
}
