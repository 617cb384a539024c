package no.handlingsrom.system;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.net.URI;

/** One municipality as a client of the gateway sees it. */
record Municipality(URI gateway, String number) {

  /** The versions of the plan that all system tests use. */
  static final String VERSIONS = "/plans/2024-2027/versions";

  ValidatableResponse get(String path) {
    return RestAssured.get(address(path)).then();
  }

  JsonPath json(String path) {
    return get(path)
        .statusCode(200)
        .extract()
        .jsonPath(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
  }

  String body(String path) {
    return get(path).statusCode(200).extract().asString();
  }

  ValidatableResponse post(String path, String body) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(body)
        .post(address(path))
        .then()
        .statusCode(201);
  }

  /** Posts what has a number and gives that. */
  long sequenceOf(String path, String body) {
    return post(path, body).extract().jsonPath().getLong("sequence");
  }

  /** Branches a draft from the director's proposal and waits until its status can be read. */
  void draft(String version) {
    long created =
        sequenceOf(
            VERSIONS,
            """
            {"id":"%s","names":{"nb":"Utkast","en":"Draft"},"parent":"director-proposal"}"""
                .formatted(version));
    json(status(version) + "?after=budget:" + created);
  }

  static String status(String version) {
    return VERSIONS + "/" + version + "/fiscal-rules";
  }

  String address(String path) {
    return gateway + "/municipalities/" + number + path;
  }
}
