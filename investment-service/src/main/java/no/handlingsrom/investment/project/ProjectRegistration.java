package no.handlingsrom.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.Appropriations;
import no.handlingsrom.investment.appropriation.CanonicalForm;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.VersionAnnouncer;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** Registers projects together with their yearly appropriations, as one change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProjectRegistration {

  private static final String TITLE = "projects registered";

  private final Ledgers ledgers;
  private final ProjectRules rules;
  private final ProjectRepository projects;
  private final Appropriations appropriations;
  private final CanonicalForm canonicalForm;
  private final VersionAnnouncer announcer;

  ProjectRegistration(
      Ledgers ledgers,
      ProjectRules rules,
      ProjectRepository projects,
      Appropriations appropriations,
      CanonicalForm canonicalForm,
      VersionAnnouncer announcer) {
    this.ledgers = ledgers;
    this.rules = rules;
    this.projects = projects;
    this.appropriations = appropriations;
    this.canonicalForm = canonicalForm;
    this.announcer = announcer;
  }

  /**
   * Registers projects in a draft version; all or none.
   *
   * @throws ProblemException frozen, rule-broken naming the fields, or already-exists naming the id
   */
  LedgerHead register(PlanVersion version, NewProjects request) {
    List<Project> registered = request.toDomain();
    List<Appropriation> entries = request.entries();
    LedgerKey ledger = version.ledger();
    LedgerHead head =
        ledgers.append(ledger, new Change(TITLE, null, null, content(registered, entries)));
    rules.check(version, request.projects());
    checkIds(ledger, registered);
    projects.add(ledger, registered);
    appropriations.add(ledger, head.sequence(), entries);
    announcer.changePosted(
        version.key(), head, TITLE, entries.stream().map(Appropriation::year).toList());
    return head;
  }

  private List<String> content(List<Project> registered, List<Appropriation> entries) {
    List<Record> content = new ArrayList<>(registered);
    content.addAll(entries);
    return canonicalForm.of(content);
  }

  private void checkIds(LedgerKey ledger, List<Project> registered) {
    Set<String> ids = registered.stream().map(Project::id).collect(Collectors.toSet());
    Set<String> taken = new HashSet<>(projects.byId(ledger, ids).keySet());
    for (int i = 0; i < registered.size(); i++) {
      String id = registered.get(i).id();
      if (!taken.add(id)) {
        throw ProblemException.alreadyExists("projects[" + i + "].id", "project " + id);
      }
    }
  }
}
