package no.handlingsrom.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.nio.file.Path;
import no.handlingsrom.local.sample.SampleLoader;
import org.junit.jupiter.api.Test;

/** The walk of the README: a party's alternative to Asker's plan, compared and merged. */
@QuarkusTest
class AskerAlternativeTest {

  private static final String VERSIONS = "/plans/2024-2027/versions/";
  private static final String TRANSPORT = "/operating/measures/transporttjenesten";

  @TestHTTPResource("/")
  URI service;

  @Test
  void alternativeIsComparedMergedAndExplained() {
    new SampleLoader(Path.of("../sample-data/asker-2024-2027"), service, service, service)
        .loadBudget(step -> {});
    Budget asker = new Budget("3203");
    asker.draft("labour", "director-proposal").statusCode(201);
    asker.draft("recommendation", "director-proposal").statusCode(201);
    asker.get(VERSIONS + "labour" + TRANSPORT).header("ETag", is("\"1\""));
    asker
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"1\"")
        .body(
            """
            {"title":"Transporttjenesten","category":"new-measures","unit":"samfunnstjenester",
             "effects":[{"year":2024,"amount":4078000},{"year":2025,"amount":4078000},
                        {"year":2026,"amount":4078000},{"year":2027,"amount":4078000}]}""")
        .put(VERSIONS + "labour" + TRANSPORT)
        .then()
        .statusCode(200);

    asker
        .get(VERSIONS + "labour/operating/diff?against=director-proposal")
        .statusCode(200)
        .body("areas.unit", everyItem(is("samfunnstjenester")))
        .body("areas.amount", contains(2000000f, 2000000f, 2000000f, 2000000f))
        .body("measures.measure", contains("transporttjenesten"))
        .body("measures[0].fields.field", hasItem("effect-2024"));

    asker
        .get(VERSIONS + "recommendation/operating/merges/preview?from=labour")
        .body("conflicts", empty());
    asker
        .post(VERSIONS + "recommendation/operating/merges", "{\"from\":\"labour\"}")
        .statusCode(201);
    asker
        .get(
            VERSIONS
                + "recommendation/operating/explain"
                + "?statement=5-4-2&line=samfunnstjenester&year=2024")
        .body("amount", is(690346000.00f)) // 688 346 (001:9130) and the 2 000 of the alternative
        .body(
            "areas[0].items.find { it.measure == 'transporttjenesten' }.postings.ledger",
            contains("plan/2024-2027/director-proposal", "plan/2024-2027/recommendation"));
  }

  /** The original budget 2023 is a version of another plan. */
  @Test
  void versionsOfDifferentPlansAreCompared() {
    new SampleLoader(Path.of("../sample-data/asker-2024-2027"), service, service, service)
        .loadBudget(step -> {});
    new Budget("3203")
        .get(VERSIONS + "director-proposal/operating/diff?against=2023-2026/council-decision")
        .statusCode(200)
        .body("areas.findAll { it.unit == 'oppvekst' }", hasSize(5))
        .body(
            "areas.find { it.unit == 'oppvekst' && it.year == 2024 }.amount",
            is(3009112000.00f)) // 001:7268
        .body("measures.findAll { it.kind == 'added' }", hasSize(54));
  }
}
