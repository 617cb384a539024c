package no.handlingsrom.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.project.ProjectHistory.Revision;
import no.handlingsrom.investment.project.ProjectRevisions.Cause;

/** Shows how projects came to stand as they do. */
@ApplicationScoped
class ProjectHistories {

  private final ProjectRevisions revisions;

  ProjectHistories(ProjectRevisions revisions) {
    this.revisions = revisions;
  }

  ProjectHistory of(Snapshot snapshot, String id) {
    List<ProjectRevisionRow> rows = revisions.of(snapshot.ledger(), snapshot.sequence(), id);
    if (rows.isEmpty()) {
      throw ProblemException.notFound("project " + id);
    }
    Map<String, Map<Long, Cause>> causes =
        revisions.causes(snapshot.ledger(), snapshot.sequence(), id);
    return new ProjectHistory(
        rows.stream()
            .map(row -> Revision.of(row, causes.get(row.ledger).get(row.sequence)))
            .toList());
  }
}
