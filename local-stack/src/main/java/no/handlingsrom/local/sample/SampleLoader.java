package no.handlingsrom.local.sample;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Loads a directory of sample data (økonomiplan, regnskap, handlingsregler) through the public API.
 *
 * <p>Every request carries an idempotency key made of the sample's id, the file and the step, so a
 * run after a run, or after a crash at any point, repeats the same requests and doubles nothing.
 * Methods throw {@link SampleLoadException} when a file cannot be read or a service refuses it.
 */
public final class SampleLoader {

  private static final Duration PROPOSAL_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration PROPOSAL_POLL = Duration.ofMillis(200);

  private final BudgetSample budget;
  private final InvestmentSample investment;
  private final IndicatorSample indicator;

  /**
   * Reads the manifest {@code sample.json} of the directory.
   *
   * @param budget address of budget-service, or of the gateway before it
   * @param investment address of investment-service, or of the gateway before it
   * @param indicator address of indicator-service, or of the gateway before it
   */
  public SampleLoader(Path sampleDirectory, URI budget, URI investment, URI indicator) {
    SampleFiles files = new SampleFiles(sampleDirectory);
    String municipality = files.manifest().municipality();
    this.budget = new BudgetSample(files, new SampleApi(budget, municipality));
    this.investment = new InvestmentSample(files, new SampleApi(investment, municipality));
    this.indicator = new IndicatorSample(files, new SampleApi(indicator, municipality));
  }

  /** Loads everything and returns when every version to be proposed is frozen at all owners. */
  public void load(Consumer<String> progress) {
    Map<String, Long> created = budget.load(progress);
    investment.load(created, progress);
    indicator.load(progress);
    budget.propose(progress);
    awaitProposed();
  }

  /** Loads the part of budget-service, without proposing any version. */
  public void loadBudget(Consumer<String> progress) {
    budget.load(progress);
  }

  /**
   * Loads the part of investment-service, which must already know the versions: this method cannot
   * tell it what to wait for.
   */
  public void loadInvestment(Consumer<String> progress) {
    investment.load(Map.of(), progress);
  }

  /** Loads the part of indicator-service. */
  public void loadIndicators(Consumer<String> progress) {
    indicator.load(progress);
  }

  /** Proposes the versions that are to be frozen, without waiting for the other owners. */
  public void propose(Consumer<String> progress) {
    budget.propose(progress);
  }

  private void awaitProposed() {
    Instant deadline = Instant.now().plus(PROPOSAL_TIMEOUT);
    while (!budget.allProposed()) {
      if (Instant.now().isAfter(deadline)) {
        throw new SampleLoadException(
            "%s: a version was not proposed within %d s; is investment-service running?"
                .formatted(SampleManifest.FILE, PROPOSAL_TIMEOUT.toSeconds()));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PROPOSAL_POLL.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SampleLoadException("interrupted while a version was being proposed", e);
    }
  }
}
