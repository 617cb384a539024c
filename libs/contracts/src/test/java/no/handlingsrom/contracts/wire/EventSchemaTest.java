package no.handlingsrom.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.MalformedEventException;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.Owner;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemaTest {

  private final ObjectMapper json = EventJson.newMapper();

  static Stream<Event> events() {
    return ExampleEvents.all();
  }

  @Test
  void everyTypeHasAnExample() {
    assertThat(events().map(EventType::of)).contains(EventType.values());
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeHasASchemaThatDescribesEachMember(EventType type) throws IOException {
    JsonNode schema = schemaNode(type);
    assertThat(schema.get("$id").textValue())
        .isEqualTo("https://handlingsrom.no/schemas/" + type.typeName() + ".json");
    assertThat(undescribed("", schema, schema)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void aReallySerialisedEventIsValid(Event event) throws IOException {
    assertThat(validate(EventType.of(event), json.readTree(EventJson.write(event)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventIsReadBackUnchanged(Event event) {
    assertThat(EventJson.read(EventType.of(event), EventJson.write(event))).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("events")
  void anExtraOrMissingMemberIsInvalid(Event event) throws IOException {
    ObjectNode extra = (ObjectNode) json.readTree(EventJson.write(event));
    extra.put("surprise", 1);
    assertThat(validate(EventType.of(event), extra)).hasSize(1);
    for (var member = extra.fieldNames(); member.hasNext(); ) {
      ObjectNode less = (ObjectNode) json.readTree(EventJson.write(event));
      String name = member.next();
      if (less.remove(name) != null) {
        assertThat(validate(EventType.of(event), less)).as("without " + name).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/sequence | \"42\"",
        "/sequence | 0",
        "/time | \"yesterday\"",
        "/status | \"approved\"",
        "/version/municipality | \"32\"",
        "/years/2024/net-operating-result | \"-74469000\"",
        "/years/2024/net-operating-result | -74469000.001",
        "/years/2024/net-operating-result | null",
        "/plan/firstYear | 2024.5",
      })
  void aWrongValueIsInvalidAndUnreadable(String pointer, String value) throws IOException {
    ObjectNode state = (ObjectNode) json.readTree(EventJson.write(ExampleEvents.budgetState()));
    replace(state, pointer, json.readTree(value));
    assertThat(validate(EventType.BUDGET_STATE, state)).isNotEmpty();
    Assertions.assertThatExceptionOfType(MalformedEventException.class)
        .isThrownBy(() -> EventJson.read(EventType.BUDGET_STATE, json.writeValueAsBytes(state)));
  }

  @ParameterizedTest
  @CsvSource({
    "/rules/0/numerator/0/factor",
    "/rules/0/bands/0/to",
    "/observations/0/value",
  })
  void aNumberOfAThousandMillionDigitsIsUnreadable(String pointer) throws IOException {
    ObjectNode state = (ObjectNode) json.readTree(EventJson.write(ExampleEvents.indicatorState()));
    replace(state, pointer, new TextNode("HERE"));
    byte[] payload =
        json.writeValueAsString(state)
            .replace("\"HERE\"", "1E+1000000000")
            .getBytes(StandardCharsets.UTF_8);
    Assertions.assertThatExceptionOfType(MalformedEventException.class)
        .isThrownBy(() -> EventJson.read(EventType.INDICATOR_STATE, payload));
  }

  @Test
  void aRuleWithAGapIsUnreadable() throws IOException {
    ObjectNode state = (ObjectNode) json.readTree(EventJson.write(ExampleEvents.indicatorState()));
    replace(state, "/rules/0/bands/1/from", json.readTree("1.8"));
    Assertions.assertThatExceptionOfType(MalformedEventException.class)
        .isThrownBy(() -> EventJson.read(EventType.INDICATOR_STATE, json.writeValueAsBytes(state)));
  }

  @Test
  void theCauseNamesTheMember() throws IOException {
    ObjectNode state = (ObjectNode) json.readTree(EventJson.write(ExampleEvents.budgetState()));
    replace(state, "/plan/comparisons/1/year", json.readTree("\"next\""));
    Assertions.assertThatExceptionOfType(MalformedEventException.class)
        .isThrownBy(() -> EventJson.read(EventType.BUDGET_STATE, json.writeValueAsBytes(state)))
        .withMessageStartingWith("no.handlingsrom.budget.state.v1: plan.comparisons.1.year: ");
  }

  @Test
  void aRuleRecordedBeforeSetsAndScopesIsTheCouncilsAboutEverything() throws IOException {
    ObjectNode state = (ObjectNode) json.readTree(EventJson.write(ExampleEvents.indicatorState()));
    ((ObjectNode) state.at("/rules/0")).remove(List.of("ruleSet", "scope", "indicator"));
    assertThat(EventJson.read(EventType.INDICATOR_STATE, json.writeValueAsBytes(state)))
        .isEqualTo(ExampleEvents.indicatorState());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/rules/0/ruleSet | \"The council\"",
        "/rules/0/scope/accounts | \"group\"",
        "/rules/0/scope/selfCost | true",
        "/rules/0/scope/funds | [\"\"]",
        "/rules/0/basis | \"month\"",
      })
  void aWrongBasisIsInvalidAndUnreadable(String pointer, String value) throws IOException {
    ObjectNode state = (ObjectNode) json.readTree(EventJson.write(ExampleEvents.indicatorState()));
    replace(state, pointer, json.readTree(value));
    assertThat(validate(EventType.INDICATOR_STATE, state)).isNotEmpty();
    Assertions.assertThatExceptionOfType(MalformedEventException.class)
        .isThrownBy(() -> EventJson.read(EventType.INDICATOR_STATE, json.writeValueAsBytes(state)));
  }

  @Test
  void aMemberOfALaterVersionIsTolerated() throws IOException {
    ObjectNode state = (ObjectNode) json.readTree(EventJson.write(ExampleEvents.budgetState()));
    state.put("adoptedBy", "council");
    assertThat(EventJson.read(EventType.BUDGET_STATE, json.writeValueAsBytes(state)))
        .isEqualTo(ExampleEvents.budgetState());
  }

  @ParameterizedTest
  @CsvSource({"BUDGET_STATE, BUDGET", "INVESTMENT_STATE, INVESTMENT"})
  void aStateSchemaKnowsExactlyTheMetricsOfItsOwner(EventType type, Owner owner)
      throws IOException {
    Set<String> codes =
        Stream.of(Metric.values())
            .filter(metric -> metric.owner() == owner && metric.unpublished().isEmpty())
            .map(Metric::code)
            .collect(Collectors.toSet());
    Set<String> described = new TreeSet<>();
    schemaNode(type).at("/$defs/metrics/properties").fieldNames().forEachRemaining(described::add);
    assertThat(described).containsExactlyInAnyOrderElementsOf(codes);
  }

  private Set<ValidationMessage> validate(EventType type, JsonNode event) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                schemaNode(type),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    return schema.validate(event);
  }

  private JsonNode schemaNode(EventType type) throws IOException {
    try (InputStream schema = EventType.class.getResourceAsStream(type.schemaResource())) {
      assertThat(schema).as(type.schemaResource()).isNotNull();
      return json.readTree(schema);
    }
  }

  private static Set<String> undescribed(String at, JsonNode root, JsonNode schema) {
    Set<String> found = new TreeSet<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            member -> {
              JsonNode target =
                  member.getValue().has("$ref")
                      ? root.at(member.getValue().get("$ref").textValue().substring(1))
                      : member.getValue();
              if (!target.has("description")) {
                found.add(at + "/" + member.getKey());
              }
              found.addAll(undescribed(at + "/" + member.getKey(), root, target));
              found.addAll(undescribed(at + "/" + member.getKey(), root, items(root, target)));
            });
    if (schema.has("properties") && schema.path("additionalProperties").asBoolean(true)) {
      found.add(at + " is open");
    }
    return found;
  }

  private static JsonNode items(JsonNode root, JsonNode schema) {
    String ref = schema.path("items").path("$ref").asText("");
    return ref.isEmpty() ? schema.path("items") : root.at(ref.substring(1));
  }

  private static void replace(ObjectNode root, String pointer, JsonNode value) {
    int last = pointer.lastIndexOf('/');
    ((ObjectNode) root.at(pointer.substring(0, last))).set(pointer.substring(last + 1), value);
  }
}
