package no.handlingsrom.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.local.sample.StubServices.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLoaderTest {

  private static final String VERSION = "/municipalities/9999/plans/2024-2025/versions/proposal";

  @TempDir Path sample;
  private StubServices services;

  @BeforeEach
  void start() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/sample"))) {
      files.forEach(file -> copy(file, sample.resolve(file.getFileName())));
    }
    services = new StubServices();
  }

  @AfterEach
  void stop() {
    services.close();
  }

  @Test
  void everyPostHasItsOwnKey() {
    load();
    assertThat(services.received).hasSize(29).allSatisfy(r -> assertThat(r.key()).isNotBlank());
    assertThat(services.received.stream().map(Request::key)).doesNotHaveDuplicates();
    assertThat(services.post("/account-books/2022/operating/changes").key())
        .isEqualTo("little/operating-2022.csv/nets");
  }

  @Test
  void secondRunRepeatsTheSameKeysAndBodies() {
    load();
    List<Request> first = List.copyOf(services.received);
    services.received.clear();
    load();
    assertThat(services.received).isEqualTo(first);
    assertThat(services.effects.values()).containsExactlyElementsOf(first);
  }

  @Test
  void runAfterACrashAtAnyPointDoublesNothing() {
    load();
    List<Request> whole = List.copyOf(services.effects.values());
    for (int n = 0; n < whole.size(); n++) {
      services.effects.clear();
      services.refusePost(n);
      assertThatThrownBy(this::load).hasMessageContaining("was answered 503 Not now: try again");
      load();
      assertThat(services.effects.values()).containsExactlyElementsOf(whole);
      services.effects.clear();
      services.loseAnswer(n);
      assertThatThrownBy(this::load).hasMessageContaining("got no answer");
      load();
      assertThat(services.effects.values()).containsExactlyElementsOf(whole);
    }
  }

  @Test
  void investmentWritesOfAVersionWaitForItsCreation() {
    load();
    assertThat(services.received.stream().map(Request::path))
        .contains(
            VERSION + "/investment/projects?after=budget:7",
            VERSION + "/investment/changes?after=budget:7",
            VERSION + "/investment/debt?after=budget:7",
            VERSION + "/investment/interest?after=budget:7",
            "/municipalities/9999/account-books/2022/investment/changes");
  }

  @Test
  void onlyVersionsMarkedSoAreProposedAndLast() {
    load();
    assertThat(services.received.stream().map(Request::path).filter(p -> p.endsWith("/propose")))
        .containsExactly(VERSION + "/propose");
    assertThat(services.received.get(28).path()).isEqualTo(VERSION + "/propose");
  }

  @Test
  void aVersionThatWasAdoptedSinceCountsAsProposed() {
    load();
    services.versionsAre("adopted");
    assertThatCode(this::load).doesNotThrowAnyException();
  }

  @Test
  void partsCanBeLoadedAlone() {
    loader(services.uri()).loadInvestment(line -> {});
    assertThat(services.received).hasSize(8).noneMatch(r -> r.path().contains("after="));
    services.received.clear();
    loader(services.uri()).loadIndicators(line -> {});
    assertThat(services.received).hasSize(5);
    services.received.clear();
    loader(services.uri()).loadBudget(line -> {});
    assertThat(services.received).hasSize(15);
  }

  @Test
  void measuresHaveTheLevelsOfTheYearsThatAreGiven() {
    load();
    assertThat(services.post("/proposal/operating/measures").body())
        .isEqualTo(
            "{\"id\":\"savings\",\"title\":\"Omstilling\",\"category\":\"restructuring\","
                + "\"unit\":\"skole\",\"effects\":[{\"year\":2024,\"amount\":-10.00}],"
                + "\"decision\":\"K-sak 1/23\",\"source\":\"Little plan: p:8\"}");
    assertThat(services.post("/proposal/operating/distributions").json().path("entries"))
        .hasSize(2)
        .allSatisfy(e -> assertThat(e.path("measure").asText()).isEqualTo("savings"));
  }

  @Test
  void assumptionsOfAPlanArePostedTogether() {
    load();
    assertThat(services.post("/plans/2024-2025/assumptions").body())
        .contains(
            "{\"key\":\"deflator\",\"year\":2024,\"value\":4.3,\"basis\":\"stated\","
                + "\"vintage\":\"2023-10-24\",\"source\":\"p:9\"}")
        .contains("\"year\":2025");
  }

  @Test
  void dividendsAndFeesOfAPlanLeaveOutWhatIsNotStated() {
    load();
    assertThat(services.post("/plans/2024-2025/dividends").body())
        .contains("{\"year\":2024,\"kind\":\"budgeted\",\"amount\":-6.00,\"roundedTo\":1.00,");
    assertThat(services.post("/plans/2024-2025/fees").json().at("/items/0").has("year")).isFalse();
    assertThat(services.post("/plans/2024-2025/fees").json().at("/items/1/year").asInt())
        .isEqualTo(2024);
  }

  @Test
  void rowsOfAChangeArePostedTogetherWithTheirSources() {
    load();
    JsonNode change = services.post("/proposal/operating/changes").json();
    assertThat(change.path("title").asText()).isEqualTo("Netto");
    assertThat(change.path("source").asText()).isEqualTo("Little plan: p:5");
    assertThat(change.path("entries")).hasSize(2);
    assertThat(services.post("/proposal/operating/changes").body())
        .contains(
            "{\"year\":2024,\"unit\":\"skole\",\"amount\":12703300.00,\"text\":\"Skole (p:5)\"}");
  }

  @Test
  void emptyCellsAreLeftOutAndZeroIsSent() {
    load();
    Request projects = services.post("/projects?after=budget:7");
    assertThat(projects.body())
        .contains(
            "\"appropriations\":[{\"year\":2024,\"amount\":100.00},{\"year\":2025,\"amount\":0.00}]")
        .contains("\"aliases\":[\"School\",\"The school\"]");
    assertThat(projects.json().at("/projects/1").has("grossCost")).isFalse();
    JsonNode missing = services.post("/observations").json().at("/observations/1");
    assertThat(missing.has("value")).isFalse();
    assertThat(missing.at("/missing/en").asText()).isEqualTo("Not published");
  }

  @Test
  void refusalNamesFileLineAndProblem() {
    services.problem(
        "/proposal/operating/changes",
        "{\"title\":\"Rule broken\",\"violations\":[{\"field\":\"entries[1].unit\",\"reason\":\"is"
            + " unknown\"}]}");
    assertThatThrownBy(this::load)
        .isInstanceOf(SampleLoadException.class)
        .hasMessage(
            "operating-plan.csv line 4: POST "
                + services.uri()
                + VERSION
                + "/operating/changes was answered 422 Rule broken: entries[1].unit is unknown");
  }

  @Test
  void aFileThatChangedAfterItWasLoadedIsRefused() throws IOException {
    load();
    edit("operating-sketch.csv", "11.00", "11.01");
    assertThatThrownBy(this::load)
        .hasMessageStartingWith("operating-sketch.csv line 2: POST")
        .hasMessageEndingWith("(loaded before with other content; forget the old data first)");
  }

  @Test
  void unreadableCellNamesItsLineAndColumn() throws IOException {
    edit("operating-plan.csv", "-21.00", "twenty");
    assertThatThrownBy(this::load)
        .hasMessage("operating-plan.csv line 5: column amount must be a number, not 'twenty'");
  }

  @Test
  void misspeltMemberOfTheManifestIsNamed() throws IOException {
    edit("sample.json", "\"document\"", "\"documents\"");
    assertThatThrownBy(this::load)
        .isInstanceOf(SampleLoadException.class)
        .hasMessageStartingWith("sample.json: ")
        .hasMessageContaining("'document'");
  }

  @Test
  void brokenJsonNamesItsLine() throws IOException {
    edit("rule.json", "}]}", "}]");
    assertThatThrownBy(this::load)
        .isInstanceOf(SampleLoadException.class)
        .hasMessageStartingWith("rule.json");
    edit("sample.json", "\"municipality\":", "\"municipality\"");
    assertThatThrownBy(this::load).hasMessageStartingWith("sample.json line 3: ");
  }

  @Test
  void silentServiceIsNamed() {
    URI silent = services.uri();
    services.close();
    assertThatThrownBy(() -> loader(silent).load(line -> {}))
        .hasMessageStartingWith("organisation.csv line 2: POST " + silent)
        .hasMessageContaining("got no answer");
  }

  @Test
  void progressIsTold() {
    List<String> told = new ArrayList<>();
    loader(services.uri()).load(told::add);
    assertThat(told)
        .contains("budget: organisation, 2 units", "investment: projects.csv, 2 projects");
  }

  private void load() {
    loader(services.uri()).load(line -> {});
  }

  private SampleLoader loader(URI service) {
    return new SampleLoader(sample, service, service, service);
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = sample.resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
