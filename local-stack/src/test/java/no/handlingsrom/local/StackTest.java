package no.handlingsrom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.embedded.ProcessMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that stop and ask, with real child processes in place of the services. */
class StackTest {

  @TempDir Path directory;
  private final List<Process> children = new ArrayList<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
  private Stack stack;

  @BeforeEach
  void createStack() {
    stack = new Stack(new Home(directory), new Ports(0));
  }

  @AfterEach
  void killChildren() {
    children.forEach(Process::destroyForcibly);
  }

  @Test
  void downStopsWhatTheRunFileNamesAndNothingElse() throws Exception {
    Process service = sleeping();
    Process stranger = sleeping();
    stack.runFile().add(new StartedProcess("gateway", markOf(service)));

    assertThat(new DownCommand(stack, out).run()).isZero();

    assertThat(service.waitFor()).isEqualTo(128 + 15);
    assertThat(stranger.isAlive()).isTrue();
    assertThat(stack.running()).isEmpty();
  }

  @Test
  void downLeavesAStrangerAloneThatGotTheSameProcessId() throws IOException {
    Process stranger = sleeping();
    ProcessMark earlier =
        new ProcessMark(stranger.pid(), markOf(stranger).started().minus(Duration.ofMinutes(1)));
    stack.runFile().add(new StartedProcess("gateway", earlier));

    new DownCommand(stack, out).run();

    assertThat(stranger.isAlive()).isTrue();
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("not running");
  }

  @Test
  void downStopsTheServicesOfASupervisorThatWasKilled() throws Exception {
    Process supervisor = sleeping();
    Process service = sleeping();
    stack.runFile().add(Stack.supervisor(markOf(supervisor)));
    stack.runFile().add(new StartedProcess("budget-service", markOf(service)));
    supervisor.destroyForcibly().waitFor();

    new DownCommand(stack, out).run();

    assertThat(service.waitFor()).isEqualTo(128 + 15);
  }

  @Test
  void downStopsTheSupervisorFirst() throws Exception {
    Process supervisor = sleeping();
    stack.runFile().add(Stack.supervisor(markOf(supervisor)));

    new DownCommand(stack, out).run();

    assertThat(supervisor.waitFor()).isEqualTo(128 + 15);
    assertThat(stack.supervisor()).isEmpty();
  }

  @Test
  void processThatIgnoresTheSignalIsKilled() throws Exception {
    Process stubborn = start("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done");
    stubborn.inputReader().readLine();
    ProcessMark mark = markOf(stubborn);
    assertThat(mark.endsWithin(Duration.ofMillis(50))).isFalse();

    mark.kill();

    assertThat(stubborn.waitFor()).isEqualTo(128 + 9);
  }

  @Test
  void downIsIdempotent() {
    assertThat(new DownCommand(stack, out).run()).isZero();
    assertThat(new DownCommand(stack, out).run()).isZero();
  }

  @Test
  void statusOfAStackThatDoesNotRunFails() {
    assertThat(new StatusCommand(stack, out).run()).isEqualTo(1);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("not running");
  }

  @Test
  void runningStackKeepsItsPorts() {
    stack.runFile().begin(new Ports(1000));
    assertThat(new Stack(new Home(directory), new Ports(0)).ports()).isEqualTo(new Ports(1000));
    assertThat(stack.runFile().processes()).isEmpty();
  }

  @Test
  void statusOfAStackThatStartsSaysSo() throws IOException {
    stack.runFile().add(Stack.supervisor(markOf(sleeping())));
    assertThat(new StatusCommand(stack, out).run()).isEqualTo(1);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("is starting");
  }

  @Test
  void statusTellsOfPartsThatAKilledSupervisorLeft() throws IOException {
    stack.runFile().add(new StartedProcess("gateway", markOf(sleeping())));
    assertThat(new StatusCommand(stack, out).run()).isEqualTo(1);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("left parts behind");
  }

  @Test
  void resetForgetsTheData() throws IOException {
    Path row = directory.resolve(".handlingsrom/data/postgres/row");
    Files.createDirectories(row.getParent());
    Files.writeString(row, "data");

    assertThat(new ResetCommand(stack, out).run()).isZero();
    assertThat(new ResetCommand(stack, out).run()).isZero();

    assertThat(row).doesNotExist();
  }

  @Test
  void resetRefusesWhileAnythingRuns() throws IOException {
    Path data = directory.resolve(".handlingsrom/data");
    Files.createDirectories(data);
    stack.runFile().add(new StartedProcess("gateway", markOf(sleeping())));

    assertThatThrownBy(() -> new ResetCommand(stack, out).run())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("down");
    assertThat(data).exists();
  }

  private Process sleeping() throws IOException {
    return start("sleep", "60");
  }

  private Process start(String... command) throws IOException {
    Process process = new ProcessBuilder(command).start();
    children.add(process);
    return process;
  }

  private static ProcessMark markOf(Process process) {
    return ProcessMark.of(process.toHandle());
  }
}
