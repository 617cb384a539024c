package no.handlingsrom.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.appropriation.OutlayLine;
import no.handlingsrom.investment.organisation.Organisation;
import no.handlingsrom.investment.organisation.OrganisationRepository;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.project.NewProjects.NewProject;
import no.handlingsrom.investment.purpose.PurposeRepository;
import no.handlingsrom.investment.purpose.Purposes;

/** What a project must satisfy to be registered. */
@ApplicationScoped
class ProjectRules {

  private final OrganisationRepository organisations;
  private final PurposeRepository purposes;

  ProjectRules(OrganisationRepository organisations, PurposeRepository purposes) {
    this.organisations = organisations;
    this.purposes = purposes;
  }

  /**
   * Checks all projects of a request.
   *
   * @throws ProblemException rule-broken, naming every offending field
   */
  void check(PlanVersion version, List<NewProject> projects) {
    Check check = begin(version);
    for (int i = 0; i < projects.size(); i++) {
      check.project("projects[" + i + "].", projects.get(i));
    }
    check.end();
  }

  /**
   * Checks the project of a request.
   *
   * @throws ProblemException rule-broken, naming every offending field
   */
  void check(PlanVersion version, NewProject project) {
    Check check = begin(version);
    check.project("project.", project);
    check.end();
  }

  private Check begin(PlanVersion version) {
    String municipality = version.key().municipality();
    return new Check(
        organisations.of(municipality), purposes.of(municipality), version.investmentYears());
  }

  /** One request being checked. */
  private record Check(
      Organisation organisation,
      Purposes purposes,
      List<Integer> years,
      List<Violation> violations) {

    Check(Organisation organisation, Purposes purposes, List<Integer> years) {
      this(organisation, purposes, years, new ArrayList<>());
    }

    void end() {
      if (!violations.isEmpty()) {
        throw ProblemException.broken(violations);
      }
    }

    void project(String at, NewProject project) {
      area(at, project);
      line(at, project);
      cost(at, project);
      appropriations(at, project);
    }

    private void area(String at, NewProject project) {
      if (!organisation.isServiceArea(project.area())) {
        refuse(at + "area", "no such service area: " + project.area());
      } else if (project.programmeArea() != null
          && !organisation.isProgrammeArea(project.programmeArea(), project.area(), years)) {
        refuse(
            at + "programmeArea",
            "no programme area of " + project.area() + ": " + project.programmeArea());
      }
    }

    private void line(String at, NewProject project) {
      if (OutlayLine.of(project.line()).isEmpty()) {
        refuse(at + "line", "no line of investment outlay: " + project.line());
      } else {
        purposes
            .objection(project.purpose(), project.line())
            .ifPresent(reason -> refuse(at + "purpose", reason));
      }
    }

    private void cost(String at, NewProject project) {
      if (project.grossCost() != null && project.grossCost().signum() < 0) {
        refuse(at + "grossCost", "must not be negative");
      }
      if (project.rolling() && project.completionYear() != null) {
        refuse(at + "completionYear", "must not be given for a rolling project");
      }
      if (project.selfCost() && project.details() != null && bearsVat(project.details())) {
        refuse(at + "details.vatShare", "must be 0 for a self-cost project, which bears no VAT");
      }
    }

    private static boolean bearsVat(ProjectDetails details) {
      return details.vatShare() != null && details.vatShare().signum() > 0;
    }

    private void appropriations(String at, NewProject project) {
      Set<Integer> seen = new HashSet<>();
      for (int i = 0; i < project.appropriations().size(); i++) {
        int year = project.appropriations().get(i).year();
        String field = at + "appropriations[" + i + "].year";
        if (!years.contains(year)) {
          refuse(field, year + " is not among " + years);
        } else if (!seen.add(year)) {
          refuse(field, year + " is given twice");
        } else if (organisation.isServiceArea(project.area())) {
          organisation.refusal(project.area(), year).ifPresent(reason -> refuse(field, reason));
        }
      }
    }

    private void refuse(String field, String reason) {
      violations.add(new Violation(field, reason));
    }
  }
}
