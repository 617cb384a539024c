package no.handlingsrom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code handlingsrom} in an empty work tree, with scripts in place of java and mvn. */
class StartScriptTest {

  private static final List<String> TOOLS =
      List.of(
          "bash", "awk", "cut", "df", "dirname", "find", "grep", "head", "mkdir", "mv", "sed", "sh",
          "sleep", "touch", "tr", "wc");

  @TempDir Path tree;
  private Path tools;

  @BeforeEach
  void layOutTree() throws IOException {
    Files.copy(Path.of("../handlingsrom"), tree.resolve("handlingsrom"));
    Files.createFile(tree.resolve("pom.xml"));
    tools = Files.createDirectory(tree.resolve("tools"));
    for (String tool : TOOLS) {
      executable(tools.resolve(tool), "exec " + installed(tool) + " \"$@\"");
    }
    java("openjdk version \"17.0.15\" 2025-04-15");
    executable(tools.resolve("bin/javac"), "");
    maven("3.8.7", "exit 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openjdk version \"16.0.2\" 2021-07-20",
        "java version \"1.8.0_292\"",
        "openjdk version \"11.0.2\" 2019-01-15"
      })
  void refusesOldJava(String version) throws Exception {
    java(version);
    Run run = run("up");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.output())
        .startsWith("Java " + version.split("\"")[1])
        .endsWith("Handlingsrom needs a JDK 17 or newer.")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openjdk version \"17\" 2021-09-14",
        "openjdk version \"25\" 2025-09-16",
        "openjdk version \"26-ea\" 2026-03-17"
      })
  void acceptsNewJava(String version) throws Exception {
    java(version);
    assertThat(run("up").output()).contains("The build failed");
  }

  @Test
  void refusesWithoutJava() throws Exception {
    Files.delete(tools.resolve("bin/java"));
    assertThat(run("up").output())
        .startsWith("No Java was found through JAVA_HOME")
        .hasLineCount(1);
  }

  @Test
  void refusesToBuildWithoutCompiler() throws Exception {
    Files.delete(tools.resolve("bin/javac"));
    assertThat(run("up").output()).contains("has no compiler (javac)").hasLineCount(1);
  }

  @Test
  void refusesToBuildWithoutMaven() throws Exception {
    Files.delete(tools.resolve("mvn"));
    assertThat(run("up"))
        .isEqualTo(
            new Run(
                1, "Maven (mvn) was not found; building Handlingsrom needs Maven 3.8 or newer."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.6.3", "2.2.1"})
  void refusesToBuildWithOldMaven(String version) throws Exception {
    maven(version, "exit 1");
    assertThat(run("up"))
        .isEqualTo(
            new Run(
                1,
                "Maven "
                    + version
                    + " was found; building Handlingsrom needs Maven 3.8 or newer."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.8.1", "3.10.0", "4.0.0"})
  void buildsWithNewMaven(String version) throws Exception {
    maven(version, "exit 1");
    assertThat(run("up").output()).contains("The build failed");
  }

  @Test
  void refusesWhenTheDiskIsFull() throws Exception {
    Run run = run("up", "HANDLINGSROM_MIN_FREE_MB", "999999999");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.output())
        .startsWith("Only ")
        .endsWith("Handlingsrom needs 999999999 MB.")
        .hasLineCount(1);
  }

  @Test
  void failedBuildShowsItsErrorAndNamesItsLog() throws Exception {
    maven("3.8.7", "echo '[ERROR] no such artifact'; exit 1");
    Run run = run("up");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.output())
        .contains("[ERROR] no such artifact")
        .endsWith("The build failed; see .handlingsrom/logs/build.log.");
  }

  @Test
  void buildsOnceAndAgainWhenASourceIsNewer() throws Exception {
    buildSucceeds();
    assertThat(run("up").output())
        .contains("  Handlingsrom gateway 0.1.0 [1/1]")
        .endsWith("started up");
    assertThat(run("up").output()).isEqualTo("started up");

    Path source = tree.resolve("gateway/src/main/java/Status.java");
    Files.createDirectories(source.getParent());
    Files.createFile(source);
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
    assertThat(run("up").output()).contains("Building").endsWith("started up");
  }

  @Test
  void testsAndBuildOutputAreNoReasonToBuild() throws Exception {
    buildSucceeds();
    run("up");
    for (String name : List.of("gateway/src/test/StatusTest.java", "libs/x/target/x.jar")) {
      Path file = tree.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(1)));
    }
    assertThat(run("up").output()).isEqualTo("started up");
  }

  @Test
  void buildsAgainWhenTheLocalRepositoryWasEmptied() throws Exception {
    buildSucceeds();
    run("up");
    Files.delete(tree.resolve("repository/kafka.jar"));
    assertThat(run("up").output()).contains("Building").endsWith("started up");
  }

  @Test
  void otherCommandsDoNotBuild() throws Exception {
    assertThat(run("status"))
        .isEqualTo(
            new Run(1, "Handlingsrom is not built yet; ./handlingsrom up builds and starts it."));
  }

  private void buildSucceeds() throws IOException {
    maven(
        "3.8.7",
        """
        echo '[INFO] Building Handlingsrom gateway 0.1.0            [1/1]'
        for module in budget-service investment-service indicator-service gateway; do
          mkdir -p $module/target/quarkus-app
          touch $module/target/quarkus-app/quarkus-run.jar
        done
        mkdir -p local-stack/target .mvn repository libs/embedded-stack/target
        touch local-stack/target/local-stack.jar repository/kafka.jar
        classes=libs/embedded-stack/target/classes/no/handlingsrom/embedded
        mkdir -p $classes
        echo "$PWD/repository/kafka.jar:$PWD/repository/scala.jar" > $classes/kafka-broker.classpath""");
  }

  private void java(String version) throws IOException {
    executable(
        tools.resolve("bin/java"),
        """
        case "$*" in
          *-version*) echo '    java.home = %s' >&2; echo '%s' >&2 ;;
          *) shift 5; echo "started $*" ;;
        esac"""
            .formatted(tools, version));
  }

  private void maven(String version, String build) throws IOException {
    executable(
        tools.resolve("mvn"),
        """
        if [ "$1" = -v ]; then echo 'Apache Maven %s'; exit; fi
        %s"""
            .formatted(version, build));
  }

  private static void executable(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Path installed(String tool) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .map(directory -> Path.of(directory, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private Run run(String command, String... environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("./handlingsrom", command)
            .directory(tree.toFile())
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("HOME", tree.toString());
    builder.environment().put("JAVA_HOME", tools.toString());
    for (int i = 0; i < environment.length; i += 2) {
      builder.environment().put(environment[i], environment[i + 1]);
    }
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes());
    return new Run(process.waitFor(), output.strip());
  }

  private record Run(int code, String output) {}
}
