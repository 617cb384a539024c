package no.handlingsrom.indicator;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.indicator.IndicatorState;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.OpenApiContract;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A small municipality of its own for each test, spoken to as a client would. */
final class Indicators {

  private static final OpenApiContract CONTRACT = new OpenApiContract();

  final String municipality;

  Indicators(String municipality) {
    this.municipality = municipality;
  }

  /** With the indicator {@code maintenance} and the level rule {@code upkeep} on it. */
  static Indicators withLevelRule(String municipality) {
    Indicators indicators = new Indicators(municipality);
    indicators.define("maintenance").statusCode(201);
    indicators.post("/fiscal-rule-definitions", rule("upkeep")).statusCode(201);
    return indicators;
  }

  ValidatableResponse define(String indicator) {
    return post(
        "/indicators",
        """
        {"code":"%s","names":{"nb":"Vedlikehold","en":"Maintenance"},"unit":"nok-per-m2"}"""
            .formatted(indicator));
  }

  /** A definition with more members, each begun by a comma. */
  static String indicator(String code, String members) {
    return """
        {"code":"%s","names":{"nb":"x","en":"x"},"unit":"percent"%s}"""
        .formatted(code, members);
  }

  /** A tree with the sub-goals first, second and open, and an indicator under the first. */
  static String goalTree(String plan, String indicator) {
    return """
        {"plan":"%s","by":"plan","goals":[
          {"level":"focus-area","code":"economy","names":{"nb":"x","en":"x"}},
          {"level":"main-goal","code":"robust","parent":"economy","names":{"nb":"x","en":"x"}},
          {"level":"sub-goal","code":"first","parent":"robust","names":{"nb":"x","en":"x"}},
          {"level":"sub-goal","code":"second","parent":"robust","names":{"nb":"x","en":"x"}},
          {"level":"sub-goal","code":"open","parent":"robust","names":{"nb":"x","en":"x"},
           "state":"under-development"}],
         "placements":[{"indicator":"%s","subGoal":"first"}]}"""
        .formatted(plan, indicator);
  }

  /** A rule that judges the indicator {@code maintenance}, with the limits of 001:4463. */
  static String rule(String code) {
    return rule(
        code,
        """
        {"class":"not-approved","from":null,"fromInclusive":false,"to":100,"toInclusive":false},
        {"class":"lowest-acceptable","from":100,"fromInclusive":true,"to":140,"toInclusive":true},
        {"class":"desired","from":140,"fromInclusive":false,"to":null,"toInclusive":false}""");
  }

  static String rule(String code, String bands) {
    return """
        {"code":"%s","names":{"nb":"Vedlikehold","en":"Maintenance"},"unit":"nok-per-m2",
         "decimals":1,"basis":"year","numerator":[{"metric":"indicator:maintenance","factor":1}],
         "denominator":[],"bands":[%s],"validFrom":"2020-01-01"}"""
        .formatted(code, bands);
  }

  /** Publishes one observation of the indicator {@code maintenance} in 2024. */
  ValidatableResponse observe(String value) {
    return publish(
        """
        {"subject":"indicator:maintenance","year":2024,"kind":"account","value":%s,"source":"001:4554"}"""
            .formatted(value));
  }

  ValidatableResponse publish(String observations) {
    return post("/observations", "{\"observations\":[" + observations + "]}");
  }

  ValidatableResponse post(String path, String body) {
    return request().contentType(ContentType.JSON).body(body).post(path).then();
  }

  /** Puts with the entity tag that stands there now, when there is one. */
  ValidatableResponse put(String path, String body) {
    String tag = RestAssured.given().basePath(basePath()).get(path).header("ETag");
    RequestSpecification request = request().contentType(ContentType.JSON).body(body);
    return (tag == null ? request : request.header("If-Match", tag)).put(path).then();
  }

  ValidatableResponse putUntagged(String path, String body) {
    return request().contentType(ContentType.JSON).body(body).put(path).then();
  }

  ValidatableResponse get(String path) {
    return request().get(path).then();
  }

  /** A successful answer with its numbers as they were sent. */
  JsonPath read(String path) {
    return get(path)
        .statusCode(200)
        .extract()
        .jsonPath(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
  }

  /** The state on Kafka as soon as it holds the change with this number. */
  IndicatorState state(long sequence) {
    return await()
        .until(
            () ->
                records(Topic.INDICATOR_STATE).stream()
                    .map(CloudEventRecords::fromRecord)
                    .map(IndicatorState.class::cast)
                    .filter(state -> state.sequence() == sequence)
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  List<ConsumerRecord<String, byte[]>> records(Topic topic) {
    return TopicReader.ofTestStack().readAll(topic.topicName()).stream()
        .filter(record -> record.key().equals(municipality))
        .toList();
  }

  RequestSpecification request() {
    return RestAssured.given().filter(CONTRACT).basePath(basePath());
  }

  private String basePath() {
    return "/municipalities/" + municipality;
  }
}
