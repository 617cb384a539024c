package no.handlingsrom.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import no.handlingsrom.embedded.KafkaBroker;
import no.handlingsrom.embedded.PostgresServer;
import no.handlingsrom.embedded.ProcessMark;
import no.handlingsrom.embedded.StackException;
import no.handlingsrom.embedded.StackProcess;
import no.handlingsrom.local.sample.SampleLoadException;
import no.handlingsrom.local.sample.SampleLoader;

/**
 * The process that owns everything {@code up} starts. It writes its progress as lines to its output
 * and, when asked to end (SIGTERM), stops all others first.
 */
final class Supervisor {

  private static final Duration STATUS_LIMIT = Duration.ofSeconds(60);

  private final Stack stack;
  private final PrintStream out;
  private boolean ready;
  private boolean stopping;

  Supervisor(Stack stack, PrintStream out) {
    this.stack = stack;
    this.out = out;
  }

  /**
   * Starts everything and stays until the process is asked to end; returns when it cannot start.
   */
  int run() throws IOException, InterruptedException {
    Path lockFile = stack.home().state().resolve("lock");
    Files.createDirectories(lockFile.getParent());
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        say("Another ./handlingsrom up is starting at this moment.");
        return 1;
      }
      stack.runFile().begin(stack.ports());
      stack.runFile().add(Stack.supervisor(ProcessMark.of(ProcessHandle.current())));
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
      start();
      markReady();
      new CountDownLatch(1).await();
      return 0;
    } catch (Refusal | StackException | SampleLoadException failure) {
      sayFailure(failure.getMessage());
      return 1;
    } catch (RuntimeException unexpected) {
      sayFailure("The start failed unexpectedly; see .handlingsrom/logs/supervisor-errors.log.");
      throw unexpected;
    }
  }

  private synchronized void markReady() {
    ready = true;
    stack.runFile().markReady();
  }

  private void start() {
    KafkaBroker kafka = stack.kafka();
    PostgresServer postgres = stack.postgres();
    CompletableFuture<Void> kafkaStart = CompletableFuture.runAsync(() -> start("Kafka", kafka));
    start("PostgreSQL", postgres);
    ServiceEnvironments environments =
        new ServiceEnvironments(stack.ports(), kafka.bootstrapServers(), postgres);
    join(kafkaStart);
    startServices(environments);
    loadSample();
  }

  private void start(String name, StackProcess server) {
    long begin = System.nanoTime();
    server.start();
    say(name + " is ready on 127.0.0.1:" + server.port() + since(begin));
    reportEnd(name, ProcessHandle.of(server.pid()).orElseThrow());
  }

  private static void join(CompletableFuture<Void> start) {
    try {
      start.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StackException failure ? failure : e;
    }
  }

  private void startServices(ServiceEnvironments environments) {
    long begin = System.nanoTime();
    Map<Service, ServiceProcess> started = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      started.put(service, start(service, environments.of(service)));
    }
    started.forEach(
        (service, process) -> {
          process.awaitReady();
          say(service.module() + " is ready on 127.0.0.1:" + port(service) + since(begin));
        });
  }

  private synchronized ServiceProcess start(Service service, Map<String, String> environment) {
    if (stopping) {
      throw new Refusal("Stopped while starting.");
    }
    ServiceProcess process = new ServiceProcess(service, stack.home(), stack.ports());
    StartedProcess started = process.start(environment);
    stack.runFile().add(started);
    started.mark().process().ifPresent(running -> reportEnd(service.module(), running));
    return process;
  }

  private void loadSample() {
    long begin = System.nanoTime();
    Home home = stack.home();
    say("Loading " + home.show(home.sampleData()) + " …");
    Ports ports = stack.ports();
    new SampleLoader(
            home.sampleData(),
            ports.address(Service.BUDGET),
            ports.address(Service.INVESTMENT),
            ports.address(Service.INDICATOR))
        .load(line -> say("  " + line));
    new Gateway(ports).awaitSettledStatus(STATUS_LIMIT);
    say("Sample data is loaded" + since(begin));
  }

  private void reportEnd(String name, ProcessHandle process) {
    process.onExit().thenRun(() -> sayEnded(name));
  }

  private synchronized void sayFailure(String message) {
    if (!stopping) {
      say(message.lines().findFirst().orElseThrow());
    }
  }

  private synchronized void sayEnded(String name) {
    if (ready && !stopping) {
      say(name + " has ended.");
    }
  }

  private void stop() {
    synchronized (this) {
      stopping = true;
    }
    say("Stopping …");
    stack.stopParts();
    say("Stopped.");
  }

  private int port(Service service) {
    return stack.ports().of(service);
  }

  private void say(String line) {
    out.println(line);
  }

  private static String since(long begin) {
    double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    return String.format(Locale.ROOT, " (%.1f s)", seconds);
  }
}
