package no.handlingsrom.gateway.scenario;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.investment.PortfolioState;
import no.handlingsrom.gateway.answer.AfterConfig;
import no.handlingsrom.gateway.answer.VersionAnswers;
import no.handlingsrom.gateway.answer.VersionRead;
import no.handlingsrom.gateway.view.MaterialisedView;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;

/** Finds what scenarios start from: figures and projects of a version that go with each other. */
@Singleton
class ScenarioPlans {

  private final VersionAnswers versions;
  private final MaterialisedView view;
  private final AfterConfig config;

  ScenarioPlans(VersionAnswers versions, MaterialisedView view, AfterConfig config) {
    this.versions = versions;
    this.view = view;
    this.config = config;
  }

  /**
   * The version, at the position asked for; waits briefly until its projects have arrived too.
   *
   * @throws ProblemException not-found; position-not-reached when something of it has not arrived
   */
  ScenarioPlan find(VersionRead read) {
    VersionKey version = join(versions.find(read)).version();
    boolean arrived =
        join(view.arrivals().await(() -> pair(version).isPresent(), config.timeout()));
    if (!arrived) {
      throw new ProblemException(
          ProblemKind.POSITION_NOT_REACHED,
          "budget, investments and projects of the version have not all arrived",
          List.of(new Violation("version", "is not known well enough for a scenario yet")));
    }
    return pair(version).orElseThrow();
  }

  private Optional<ScenarioPlan> pair(VersionKey version) {
    return view.find(version)
        .filter(VersionView::complete)
        .flatMap(
            found ->
                view.portfolio(version)
                    .filter(portfolio -> goTogether(found, portfolio))
                    .map(portfolio -> ScenarioPlan.of(found, portfolio)));
  }

  private static boolean goTogether(VersionView found, PortfolioState portfolio) {
    return portfolio.sequence() == found.investment().sequence();
  }

  private static <T> T join(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof ProblemException problem ? problem : e;
    }
  }
}
