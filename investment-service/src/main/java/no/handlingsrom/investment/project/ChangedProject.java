package no.handlingsrom.investment.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.project.NewProjects.NewProject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as a client wants it to stand from now on, and why. */
@Schema(name = "ChangedProject")
record ChangedProject(
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "Why it is changed",
            examples = "Nytt kostnadsoverslag etter forprosjekt")
        String reason,
    @Size(max = 200)
        @Schema(
            description = "Body and case number of the decision (vedtak)",
            examples = "K-sak 36/23")
        String decision,
    @NotNull @Valid NewProject project) {

  /**
   * The id of a project never changes.
   *
   * @throws ProblemException rule-broken
   */
  void requireId(String id) {
    if (!project.id().equals(id)) {
      throw ProblemException.broken("project.id", "must stay " + id);
    }
  }
}
