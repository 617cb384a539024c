package no.handlingsrom.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import no.handlingsrom.embedded.ProcessMark;

/**
 * One service as a Java process of its own, with the small heap that one municipality needs.
 * Compiling with C1 only lets the four services start with a third less processor time and 100 MB
 * less memory; measurements of throughput start the services another way.
 */
final class ServiceProcess {

  private static final Duration START_LIMIT = Duration.ofSeconds(120);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);
  private static final Duration POLL = Duration.ofMillis(100);

  private final Service service;
  private final Home home;
  private final Ports ports;
  private Process process;

  ServiceProcess(Service service, Home home, Ports ports) {
    this.service = service;
    this.home = home;
    this.ports = ports;
  }

  /** Starts the process without waiting for it to answer. */
  StartedProcess start(Map<String, String> environment) {
    Path runner = home.runner(service);
    if (!Files.exists(runner)) {
      throw new Refusal(home.show(runner) + " is missing; build the project first.");
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms32m",
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                runner.toString())
            .redirectErrorStream(true)
            .redirectOutput(log().toFile());
    builder.environment().putAll(environment);
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    try {
      Files.createDirectories(log().getParent());
      process = builder.start();
    } catch (IOException e) {
      throw new Refusal(service.module() + " could not be started: " + e.getMessage());
    }
    return new StartedProcess(service.module(), ProcessMark.of(process.toHandle()));
  }

  /** Waits until the service says that it is ready. */
  void awaitReady() {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    URI health = ports.address(service).resolve("/q/health/ready");
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!answersOk(http, health)) {
      if (!process.isAlive()) {
        throw new Refusal(
            "%s ended with code %d while starting; see %s."
                .formatted(service.module(), process.exitValue(), home.show(log())));
      }
      if (System.nanoTime() > deadline) {
        throw new Refusal(
            "%s was not ready within %d seconds; see %s."
                .formatted(service.module(), START_LIMIT.toSeconds(), home.show(log())));
      }
      Rest.of(POLL);
    }
  }

  private static boolean answersOk(HttpClient http, URI health) {
    HttpRequest request = HttpRequest.newBuilder(health).timeout(ANSWER_LIMIT).build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Interrupted.");
    }
  }

  private Path log() {
    return home.log(service.module());
  }
}
