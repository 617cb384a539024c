package no.handlingsrom.budget.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The attempts to propose and adopt a version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/attempts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Plans")
public class AttemptResource {

  private final PlanVersionRepository versions;
  private final AttemptRepository attempts;

  AttemptResource(PlanVersionRepository versions, AttemptRepository attempts) {
    this.versions = versions;
    this.attempts = attempts;
  }

  /** An attempt as it is answered. */
  @Schema(
      name = "Attempt",
      requiredProperties = {
        "id",
        "kind",
        "outcome",
        "startedAt",
        "deadline",
        "endedAt",
        "decision",
        "reasons",
        "votes"
      })
  record AttemptAnswer(
      UUID id,
      AttemptKind kind,
      AttemptOutcome outcome,
      Instant startedAt,
      @Schema(description = "When it is voided unless every owner has voted") Instant deadline,
      @Schema(nullable = true) Instant endedAt,
      @Schema(nullable = true) DecisionBody decision,
      @Schema(description = "Why it was voided") List<String> reasons,
      List<Vote> votes) {

    static AttemptAnswer of(AttemptRow row, List<VoteRow> votes, Language language) {
      return new AttemptAnswer(
          row.attempt,
          row.kind,
          row.outcome,
          row.startedAt,
          row.deadline,
          row.endedAt,
          row.decision() == null ? null : DecisionBody.of(row.decision()),
          row.reasons.stream().map(reason -> reason.toDomain().in(language)).toList(),
          votes.stream().map(Vote::of).toList());
    }
  }

  @Schema(
      name = "AttemptVote",
      requiredProperties = {"owner", "accepted", "sequence", "votedAt"})
  record Vote(
      @Schema(
              description = "Who votes",
              enumeration = {"budget", "investment"})
          String owner,
      boolean accepted,
      @Schema(description = "Where the owner's ledger of the version stood") long sequence,
      Instant votedAt) {

    static Vote of(VoteRow row) {
      return new Vote(
          row.owner.name().toLowerCase(Locale.ROOT), row.accepted, row.sequence, row.votedAt);
    }
  }

  @Schema(
      name = "Attempts",
      requiredProperties = {"items"})
  record AttemptList(List<AttemptAnswer> items) {}

  @GET
  @Transactional
  @Operation(
      operationId = "listAttempts",
      summary = "The attempts to propose and adopt a version",
      description = "Each with the votes of the owners and, where it was voided, why.")
  @APIResponse(
      responseCode = "200",
      description = "Oldest first",
      content =
          @Content(
              schema = @Schema(implementation = AttemptList.class),
              examples = @ExampleObject(name = "asker", ref = "Attempts")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public AttemptList all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    Language language = AcceptLanguage.of(acceptLanguage);
    List<AttemptRow> rows = attempts.of(versions.get(municipality, plan, version).key());
    Map<UUID, List<VoteRow>> votes =
        attempts.votes(municipality, rows.stream().map(row -> row.attempt).toList());
    return new AttemptList(
        rows.stream()
            .map(row -> AttemptAnswer.of(row, votes.getOrDefault(row.attempt, List.of()), language))
            .toList());
  }
}
