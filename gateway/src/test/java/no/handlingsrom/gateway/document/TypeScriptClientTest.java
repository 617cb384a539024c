package no.handlingsrom.gateway.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.feed.States;
import org.junit.jupiter.api.Test;

/**
 * What a front-end team does: generate types from the document, compile against them, call. Skipped
 * where Node.js is not installed or its packages cannot be fetched.
 */
@QuarkusTest
class TypeScriptClientTest {

  private static final Path SOURCE = Path.of("src/test/typescript");
  private static final Path WORK = Path.of("target/typescript");
  private static final Pattern NO_NETWORK =
      Pattern.compile("ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH");

  private record Outcome(int status, String output) {}

  @TestHTTPResource("/")
  URI gateway;

  @Test
  void generatedClientCompilesAndSpeaksToGatewayAndOwners() throws Exception {
    assumeTrue(isInstalled("node") && isInstalled("npm"), "Node.js is not installed");
    copySources();
    Files.writeString(
        WORK.resolve("openapi.json"), given().get("/q/openapi?format=json").asString());
    Outcome packages = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    assumeFalse(
        packages.status() != 0 && NO_NETWORK.matcher(packages.output()).find(),
        "the packages of the client cannot be fetched");
    assertSucceeded(packages);
    assertSucceeded(run("npm", "run", "generate"));
    assertSucceeded(run("npm", "run", "compile"));
    Asker asker = new Asker("4602");
    States.publishProposal(asker);
    String address = gateway.toString().replaceAll("/$", "");
    assertSucceeded(run("npm", "run", "exercise", "--", address, asker.municipality()));
  }

  private static boolean isInstalled(String program) throws InterruptedException {
    try {
      return run(program, "--version").status() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void copySources() throws IOException {
    Files.createDirectories(WORK);
    try (Stream<Path> files = Files.list(SOURCE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, WORK.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void assertSucceeded(Outcome outcome) {
    assertThat(outcome.status()).as(outcome.output()).isZero();
  }

  private static Outcome run(String... command) throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    Path output = Files.createTempFile(WORK, "output", ".txt");
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(WORK.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(List.of(command) + " takes too long: " + Files.readString(output));
    }
    return new Outcome(process.exitValue(), Files.readString(output));
  }
}
