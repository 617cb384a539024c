package no.handlingsrom.investment;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.testkit.OpenApiContract;

/** A small municipality of its own for each test, spoken to as a client would. */
final class Investment {

  static final String PROJECT =
      """
      {"id":"%s","name":"Skole - utvidelse","area":"oppvekst","programmeArea":"skole",
       "line":"investment-fixed-assets","selfCost":false,"rolling":false,"completionYear":2026,
       "grossCost":160000000.00,"source":"001:7375",
       "appropriations":[{"year":2024,"amount":75000000.00},{"year":2025,"amount":50000000}]}""";

  private static final OpenApiContract CONTRACT = new OpenApiContract();
  private static final JsonPathConfig EXACT = new JsonPathConfig(NumberReturnType.BIG_DECIMAL);

  final String municipality;

  Investment(String municipality) {
    this.municipality = municipality;
  }

  /** With an empty draft named {@code base}. */
  static Investment withDraft(String municipality) {
    Investment investment = new Investment(municipality);
    BudgetEvents.send(BudgetEvents.created(municipality, "base", null));
    investment.awaitBudget("base", 1);
    return investment;
  }

  /** With an empty draft and two purposes. */
  static Investment withPurposes(String municipality) {
    Investment investment = withDraft(municipality);
    investment
        .post(
            "/investment-purposes",
            """
            {"purposes":[
              {"code":"church","line":"grants-to-others-investments","names":{"nb":"Kirke","en":"Church"},"order":1},
              {"code":"klp","line":"shares-and-interests","names":{"nb":"KLP","en":"KLP"},"order":2}
            ]}""")
        .statusCode(201);
    return investment;
  }

  VersionKey key(String version) {
    return new VersionKey(municipality, BudgetEvents.PLAN, version);
  }

  void awaitBudget(String version, long sequence) {
    get(path(version) + "/changes?after=budget:" + sequence).statusCode(200);
  }

  static String path(String version) {
    return "/plans/2024-2027/versions/" + version + "/investment";
  }

  ValidatableResponse change(String version, String entries) {
    return post(
        path(version) + "/changes", "{\"title\":\"Endring\",\"entries\":[" + entries + "]}");
  }

  ValidatableResponse projects(String version, String projects) {
    return post(path(version) + "/projects", "{\"projects\":[" + projects + "]}");
  }

  ValidatableResponse debt(String version, String positions) {
    return post(path(version) + "/debt", "{\"title\":\"Lån\",\"positions\":[" + positions + "]}");
  }

  JsonPath statement(String version, String statement) {
    return get("/plans/2024-2027/versions/" + version + "/statements/" + statement)
        .statusCode(200)
        .extract()
        .jsonPath(EXACT);
  }

  ValidatableResponse post(String path, String body) {
    return request().contentType(ContentType.JSON).body(body).post(path).then();
  }

  ValidatableResponse get(String path) {
    return request().get(path).then();
  }

  JsonPath json(String path) {
    return get(path).statusCode(200).extract().jsonPath(EXACT);
  }

  RequestSpecification request() {
    return RestAssured.given().filter(CONTRACT).basePath("/municipalities/" + municipality);
  }
}
