package no.handlingsrom.kit.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Carries out imports, one at a time in each replica. What another replica received, or left behind
 * when it died, is found when nothing woke the worker for a while.
 */
@ApplicationScoped
public class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);

  private final ImportProcessing processing;
  private final ImportConfig config;
  private final Semaphore received = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "import-worker");
  private volatile boolean running = true;

  ImportWorker(ImportProcessing processing, ImportConfig config) {
    this.processing = processing;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  /** Breaks off what is under way: it begins anew when the service is back. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(10));
  }

  void wake() {
    received.release();
  }

  private void run() {
    while (running) {
      try {
        if (!processing.next()) {
          rest();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warnf(e, "import broken off, it will begin anew");
        pause();
      }
    }
  }

  private void rest() throws InterruptedException {
    if (received.tryAcquire(config.idle().toMillis(), TimeUnit.MILLISECONDS)) {
      received.drainPermits();
    }
  }

  private void pause() {
    try {
      rest();
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
