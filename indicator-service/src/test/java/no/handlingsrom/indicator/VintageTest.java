package no.handlingsrom.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** History is restated by newer vintages; what counted before can still be read. */
@QuarkusTest
class VintageTest {

  private static final String OBSERVED =
      """
      {"subject":"indicator:a","period":"%s","kind":"account",%s,"vintage":"%s","source":"s"}""";

  @Test
  void earlierAnswerStaysTheSame() {
    Indicators any = with("9721");
    any.publish(observed("2022", "\"value\":10", "2023-01-01T00:00:00Z")).statusCode(201);
    any.publish(observed("2022", "\"value\":12", "2024-01-01T00:00:00Z")).statusCode(201);
    any.get("/observations").body("items.value", contains(12));
    any.get("/observations?asOf=2023-12-31T23:59:59Z").body("items.value", contains(10));
    any.get("/observations?asOf=2024-01-01T00:00:00Z").body("items.value", contains(12));
    any.get("/observations?asOf=2022-12-31T00:00:00Z").body("items", hasSize(0));
    any.get("/indicators/a/evaluation?asOf=2023-06-01T00:00:00Z").body("items.value", contains(10));
    any.get("/observations?asOf=yesterday")
        .statusCode(400)
        .body("violations.field", contains("asOf"));
  }

  @Test
  void lateRecordOfAnOldVintageChangesNoAnswerThatNamesBothTimes() {
    Indicators any = with("9722");
    any.publish(observed("2022", "\"value\":10", "2023-01-01T00:00:00Z")).statusCode(201);
    String recorded = any.read("/observations").getString("items[0].recordedAt");
    any.publish(observed("2022", "\"value\":9", "2023-02-01T00:00:00Z")).statusCode(201);
    String asOf = "/observations?asOf=2023-12-31T00:00:00Z";
    any.get(asOf).body("items.value", contains(9));
    any.get(asOf + "&recordedBy=" + recorded).body("items.value", contains(10));
  }

  @Test
  void olderVintageRecordedLaterDoesNotCount() {
    Indicators any = with("9723");
    any.publish(observed("2022", "\"value\":12", "2024-01-01T00:00:00Z")).statusCode(201);
    any.publish(observed("2022", "\"value\":10", "2023-01-01T00:00:00Z")).statusCode(201);
    any.get("/observations").body("items.value", contains(12));
  }

  @Test
  void reportTellsWhatChangedBetweenTwoVintages() {
    Indicators any = with("9724");
    any.publish(
            String.join(
                ",",
                observed("2019", "\"value\":1", "2023-01-01T00:00:00Z"),
                observed("2020", "\"value\":2", "2023-01-01T00:00:00Z"),
                observed("2021", "\"reason\":\"pending\"", "2023-01-01T00:00:00Z"),
                observed("2022", "\"value\":4", "2023-01-01T00:00:00Z")))
        .statusCode(201);
    any.publish(
            String.join(
                ",",
                observed("2019", "\"value\":1.0", "2024-01-01T00:00:00Z"),
                observed("2020", "\"value\":2.5", "2024-01-01T00:00:00Z"),
                observed("2021", "\"value\":3", "2024-01-01T00:00:00Z"),
                observed("2022", "\"reason\":\"lost\"", "2024-01-01T00:00:00Z"),
                observed("2023", "\"value\":5", "2024-01-01T00:00:00Z")))
        .statusCode(201);
    String report = "/observations/restatements?from=2023-06-01T00:00:00Z&to=2024-06-01T00:00:00Z";
    any.get(report)
        .statusCode(200)
        .body("items.period", contains("2020", "2021", "2022", "2023"))
        .body("items.change", contains("restated", "filled", "withdrawn", "added"))
        .body("items[0].before.value", is(2))
        .body("items[0].after.value", is(2.5f))
        .body("items[0].difference", is(0.5f))
        .body("items[1].before.reason", is("pending"))
        .body("items[3].before", nullValue());
    String cursor = any.read(report + "&limit=3").getString("nextCursor");
    any.get(report + "&limit=3&cursor=" + cursor).body("items.period", contains("2023"));
    any.get("/observations/restatements?from=2024-06-01T00:00:00Z").body("items", hasSize(0));
    any.get("/observations/restatements").statusCode(400);
    any.get("/observations/restatements?from=2024-06-01T00:00:00Z&to=2023-06-01T00:00:00Z")
        .statusCode(400)
        .body("violations.field", contains("to"));
  }

  @Test
  void periodsOfAllKindsStandBesideEachOther() {
    Indicators any = with("9725");
    any.publish(
            String.join(
                ",",
                observed("2023", "\"value\":1", "2024-01-01T00:00:00Z"),
                observed("2023-H1", "\"value\":2", "2024-01-01T00:00:00Z"),
                observed("2023-T2", "\"value\":3", "2024-01-01T00:00:00Z"),
                observed("2023-Q4", "\"value\":4", "2024-01-01T00:00:00Z"),
                observed("2023-05", "\"value\":5", "2024-01-01T00:00:00Z"),
                observed("2023-2024", "\"value\":6", "2024-01-01T00:00:00Z")))
        .statusCode(201);
    any.get("/observations")
        .body(
            "items.period",
            contains("2023", "2023-H1", "2023-T2", "2023-Q4", "2023-05", "2023-2024"))
        .body("items.year", contains(2023, 2023, 2023, 2023, 2023, 2023));
  }

  @Test
  void secondObservationOfTheSameVintageIsRefused() {
    Indicators any = with("9726");
    String once = observed("2022", "\"value\":10", "2023-01-01T00:00:00Z");
    any.publish(once).statusCode(201);
    any.publish(observed("2021", "\"value\":1", "2023-01-01T00:00:00Z") + "," + once)
        .statusCode(422)
        .body("violations.field", contains("observations[1].vintage"));
    any.get("/observations?vintages=all").body("items", hasSize(1)).body("sequence", is(3));
  }

  @Test
  void valueOutsideTheScaleIsRefused() {
    Indicators any = with("9727");
    any.publish(observed("2022", "\"value\":100.1", "2023-01-01T00:00:00Z"))
        .statusCode(422)
        .body("violations.field", hasItem("observations[0].value"));
    any.publish(observed("2022", "\"value\":-0.1", "2023-01-01T00:00:00Z")).statusCode(422);
    any.get("/observations?vintages=all").body("items", hasSize(0)).body("sequence", is(2));
    any.publish(observed("2022", "\"value\":100", "2023-01-01T00:00:00Z")).statusCode(201);
    any.publish(observed("2021", "\"value\":0", "2023-01-01T00:00:00Z")).statusCode(201);
  }

  @Test
  void neverMeasuredIndicatorIsLateAndASettledPeriodIsNot() {
    Indicators any = with("9728");
    any.publish(observed("2020", "\"reason\":\"lost\"", "2023-01-01T00:00:00Z")).statusCode(201);
    any.get("/observations/overdue?on=2022-01-01").body("items", hasSize(0));
    any.get("/observations/overdue?on=2022-02-01")
        .body("items.period", contains("2021"))
        .body("items[0].due", is("2022-01-31"))
        .body("items[0].daysLate", is(1));
    any.get("/observations/overdue?on=soon")
        .statusCode(400)
        .body("violations.field", contains("on"));
  }

  private static Indicators with(String municipality) {
    Indicators any = new Indicators(municipality);
    any.post(
            "/indicators",
            Indicators.indicator(
                "a",
                ",\"scale\":{\"kind\":\"percent\",\"from\":0,\"to\":100},"
                    + "\"frequency\":{\"period\":\"year\",\"every\":1},\"lagMonths\":1"))
        .statusCode(201);
    return any;
  }

  private static String observed(String period, String value, String vintage) {
    return OBSERVED.formatted(period, value, vintage);
  }
}
