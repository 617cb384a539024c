package no.handlingsrom.budget;

import static org.hamcrest.Matchers.is;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
