package no.handlingsrom.gateway.answer;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.view.MaterialisedView;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;

/** Answers reads of a version, at the position the client asks for. */
@Singleton
public class VersionAnswers {

  private final MaterialisedView view;
  private final AfterConfig config;

  VersionAnswers(MaterialisedView view, AfterConfig config) {
    this.view = view;
    this.config = config;
  }

  /** Answers with what is ready of the version read. */
  public CompletionStage<Response> answer(VersionRead read, ReadyAnswers answers, Request request) {
    return find(read).thenApply(found -> answers.of(found.version(), read.language()).to(request));
  }

  /**
   * The version at once when no position is asked for; otherwise as soon as it is reached and the
   * version is complete. When time runs out, a position that is not reached is a problem, an
   * incomplete version is given as it is.
   */
  public CompletionStage<VersionView> find(VersionRead read) {
    After after = read.position();
    VersionKey version = keptAs(read);
    CompletionStage<Boolean> ready =
        after.isEmpty()
            ? CompletableFuture.completedStage(true)
            : view.arrivals().await(() -> hasArrived(version, after), config.timeout());
    return ready.thenApply(
        arrived -> {
          refuseUnlessReached(version, after);
          return present(read);
        });
  }

  /**
   * The version as it is known now, whatever position is asked for.
   *
   * @throws ProblemException not-found, or owner-unavailable while that cannot be told
   */
  public VersionView present(VersionRead read) {
    return view.find(keptAs(read))
        .orElseThrow(() -> view.isCurrent() ? notFound(read) : notKnown());
  }

  private VersionKey keptAs(VersionRead read) {
    return view.keptAs(read.key().orElseThrow(() -> notFound(read)));
  }

  private boolean hasArrived(VersionKey version, After after) {
    return reaches(version, after) && view.find(version).filter(VersionView::complete).isPresent();
  }

  private boolean reaches(VersionKey version, After after) {
    Map<Owner, Long> position = view.position(version);
    return after.sequences().entrySet().stream()
        .allMatch(asked -> position.get(asked.getKey()) >= asked.getValue());
  }

  private void refuseUnlessReached(VersionKey version, After after) {
    if (!reaches(version, after)) {
      throw new ProblemException(
          ProblemKind.POSITION_NOT_REACHED,
          "the gateway stands at " + After.describe(view.position(version)),
          List.of(new Violation(After.PARAMETER, "was not reached in time")));
    }
  }

  private static ProblemException notFound(VersionRead read) {
    return ProblemException.notFound(
        "version %s/%s/%s".formatted(read.municipality(), read.plan(), read.version()));
  }

  private static ProblemException notKnown() {
    return new ProblemException(
        ProblemKind.OWNER_UNAVAILABLE,
        "the events of the services cannot be read now: whether the version exists is not known");
  }
}
