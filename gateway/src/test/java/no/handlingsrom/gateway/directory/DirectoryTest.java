package no.handlingsrom.gateway.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.feed.States;
import no.handlingsrom.testkit.OpenApiContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DirectoryTest {

  @Test
  void versionsCarryNameStatusAndYears() {
    Asker asker = new Asker("4501");
    VersionKey draft = asker.version("more-tax");
    VersionKey unheard = asker.version("unheard-by-budget");
    States.publishProposal(asker);
    States.publish(proposed(asker.budget(asker.proposal(), 43)));
    States.publish(asker.branch(draft, 2, Asker.withIncome2025("50000000")));
    States.publish(asker.investment(unheard, 1));
    awaitArrival("4501", "director-proposal", "budget:43");
    awaitArrival("4501", "more-tax", "budget:2");
    awaitArrival("4501", "unheard-by-budget", "investment:1");

    versions("4501")
        .body("items.version", contains("director-proposal", "more-tax", "unheard-by-budget"))
        .body("items.plan", contains("2024-2027", "2024-2027", "2024-2027"))
        .body("items.status", contains("proposed", "draft", null))
        .body("items[0].name", is("The municipal director's proposal"))
        .body("items[0].firstYear", is(2024))
        .body("items[0].lastYear", is(2027))
        .body("items[2].name", nullValue())
        .body("items[2].firstYear", nullValue());
  }

  @Test
  void municipalityThatNobodyHasHeardOfHasNoVersions() {
    versions("4502").body("items", empty());
  }

  @Test
  void municipalitiesAreThoseWithAVersion() {
    States.publishProposal(new Asker("4503"));
    States.publishProposal(new Asker("4504"));
    awaitArrival("4503", "director-proposal", "budget:42");
    awaitArrival("4504", "director-proposal", "budget:42");
    List<String> numbers =
        given()
            .filter(new OpenApiContract())
            .get("/municipalities")
            .then()
            .statusCode(200)
            .body("items.number", hasItems("4503", "4504"))
            .extract()
            .jsonPath()
            .getList("items.number");
    assertThat(numbers).isSorted().doesNotHaveDuplicates().doesNotContain("4599");
  }

  @Test
  void onlyMunicipalityIsShownUnlessAnotherIsConfigured() {
    assertThat(Municipalities.of(List.of("3203"), config(null)).shown()).isEqualTo("3203");
    assertThat(Municipalities.of(List.of("3203", "3301"), config(null)).shown()).isNull();
    assertThat(Municipalities.of(List.of("3203", "3301"), config("3301")).shown())
        .isEqualTo("3301");
    assertThat(Municipalities.of(List.of(), config(null)).shown()).isNull();
  }

  @Test
  void nameIsTheConfiguredOne() {
    assertThat(Municipalities.of(List.of("3203", "3301"), config(null)).items())
        .extracting(Municipalities.Municipality::name)
        .containsExactly("Asker", null);
  }

  private static BudgetState proposed(BudgetState draft) {
    return new BudgetState(
        draft.version(),
        draft.sequence(),
        draft.time(),
        VersionStatus.PROPOSED,
        null,
        null,
        draft.plan(),
        draft.names(),
        draft.years());
  }

  private static DirectoryConfig config(String shown) {
    return new DirectoryConfig() {
      @Override
      public Optional<String> shown() {
        return Optional.ofNullable(shown);
      }

      @Override
      public Map<String, String> names() {
        return Map.of("3203", "Asker");
      }
    };
  }

  private static void awaitArrival(String municipality, String version, String after) {
    given()
        .get(
            "/municipalities/%s/plans/2024-2027/versions/%s/fiscal-rules?after=%s"
                .formatted(municipality, version, after))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse versions(String municipality) {
    return given()
        .filter(new OpenApiContract())
        .header("Accept-Language", "en")
        .get("/municipalities/" + municipality + "/fiscal-rules/versions")
        .then()
        .statusCode(200);
  }
}
