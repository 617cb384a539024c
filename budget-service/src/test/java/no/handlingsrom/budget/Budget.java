package no.handlingsrom.budget;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import no.handlingsrom.testkit.OpenApiContract;

/** A small municipality of its own for each test, spoken to as a client would. */
final class Budget {

  private static final OpenApiContract CONTRACT = new OpenApiContract();

  final String municipality;

  Budget(String municipality) {
    this.municipality = municipality;
  }

  /** With one school area, the cross-cutting area with its central unit, and an empty draft. */
  static Budget withDraft(String municipality) {
    Budget budget = new Budget(municipality);
    budget
        .post(
            "/organisation/units",
            """
            {"units":[
              {"code":"oppvekst","kind":"service-area","names":{"nb":"Oppvekst","en":"Education"},"order":1},
              {"code":"skole","parent":"oppvekst","kind":"programme-area","names":{"nb":"Skole","en":"Schools"},"order":1},
              {"code":"tverrgaende","kind":"service-area","names":{"nb":"Tverrgående","en":"Cross-cutting"},"order":2},
              {"code":"sentralt","parent":"tverrgaende","kind":"central","names":{"nb":"Sentralt","en":"Central"},"order":1}
            ]}""")
        .statusCode(201);
    budget
        .post(
            "/plans",
            """
            {"id":"2024-2027","names":{"nb":"Handlingsprogram","en":"Action programme"},"firstYear":2024,
             "operatingYears":4,"investmentYears":10,"priceBasisYear":2024,"comparisons":[]}""")
        .statusCode(201);
    budget.draft("base", null).statusCode(201).body("sequence", is(1));
    return budget;
  }

  ValidatableResponse draft(String version, String parent) {
    String parentField = parent == null ? "" : ",\"parent\":\"" + parent + "\"";
    return post(
        "/plans/2024-2027/versions",
        "{\"id\":\"%s\",\"names\":{\"nb\":\"Utkast\",\"en\":\"Draft\"}%s}"
            .formatted(version, parentField));
  }

  /** Posts one entry to a version of the plan 2024-2027. */
  ValidatableResponse change(String version, String entry) {
    return post(
        "/plans/2024-2027/versions/" + version + "/operating/changes",
        "{\"title\":\"Endring\",\"entries\":[" + entry + "]}");
  }

  /**
   * Makes a draft that balances in every year, was laid out in time, and whose assets are known: as
   * far as this service owns the figures, it may be adopted on 12 December 2023.
   */
  void makeLawful(String version) {
    for (int year = 2024; year <= 2027; year++) {
      change(
              version,
              """
              {"year":%1$d,"unit":"sentralt","function":"800","art":"870","amount":-500.00},
              {"year":%1$d,"unit":"sentralt","function":"840","art":"800","amount":-500.00},
              {"year":%1$d,"unit":"skole","function":"202","art":"010","amount":1000.00}"""
                  .formatted(year))
          .statusCode(201);
      post(
              "/balance",
              """
              {"account":"depreciable-fixed-assets","yearEnd":%d,"amount":1000.00,
               "basis":"derived","source":"made up"}"""
                  .formatted(year))
          .statusCode(201);
    }
    layOut(version);
  }

  /** Records the hearing of Asker's budget of 2024 (001:1682). */
  void layOut(String version) {
    post(
            "/plans/2024-2027/versions/" + version + "/legality/hearings",
            "{\"publishedOn\":\"2023-11-23\",\"source\":\"001:1682\"}")
        .statusCode(201);
  }

  /** Waits until a version is proposed and no law hinders its adoption on 12 December 2023. */
  void awaitAdoptable(String version) {
    String path = "/plans/2024-2027/versions/" + version;
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              get(path).body("status", is("proposed"));
              get(path + "/legality?decided=2023-12-12")
                  .body("rules.findAll { it.blocks }.id", is(List.of()))
                  .body("adoptable", is(true));
            });
  }

  ValidatableResponse post(String path, String body) {
    return request().contentType(ContentType.JSON).body(body).post(path).then();
  }

  ValidatableResponse post(String path) {
    return request().post(path).then();
  }

  ValidatableResponse get(String path) {
    return request().get(path).then();
  }

  RequestSpecification request() {
    return RestAssured.given().filter(CONTRACT).basePath("/municipalities/" + municipality);
  }
}
