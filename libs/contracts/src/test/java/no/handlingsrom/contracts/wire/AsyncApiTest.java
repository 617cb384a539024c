package no.handlingsrom.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.handlingsrom.contracts.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AsyncApiTest {

  private static final Path DOCUMENT = Path.of("../../docs/api/asyncapi.yaml");

  private JsonNode document;

  @BeforeEach
  void read() throws IOException {
    document = new YAMLMapper().readTree(DOCUMENT.toFile());
  }

  @Test
  void channelsAreTheTopics() {
    assertThat(document.get("asyncapi").textValue()).isEqualTo("3.0.0");
    Set<String> described = new TreeSet<>();
    for (JsonNode channel : document.get("channels")) {
      JsonNode kafka = channel.at("/bindings/kafka");
      assertThat(kafka.get("topic")).isEqualTo(channel.get("address"));
      described.add(
          channel.get("address").textValue()
              + " "
              + kafka.get("partitions").intValue()
              + " "
              + kafka.at("/topicConfiguration/cleanup.policy/0").textValue());
    }
    Set<String> coded = new TreeSet<>();
    for (Topic topic : Topic.values()) {
      coded.add(
          topic.topicName()
              + " "
              + topic.partitions()
              + " "
              + (topic.compacted() ? "compact" : "delete"));
    }
    assertThat(described).isEqualTo(coded);
  }

  @Test
  void channelsCarryTheTypesOfTheirTopic() {
    Map<String, Set<String>> described = new TreeMap<>();
    for (JsonNode channel : document.get("channels")) {
      for (JsonNode message : channel.get("messages")) {
        described
            .computeIfAbsent(channel.get("address").textValue(), topic -> new TreeSet<>())
            .add(resolve(message).get("name").textValue());
      }
    }
    Map<String, Set<String>> coded = new TreeMap<>();
    for (Topic topic : Topic.values()) {
      coded.put(topic.topicName(), new TreeSet<>());
    }
    for (EventType type : EventType.values()) {
      coded.get(type.topic().topicName()).add(type.typeName());
    }
    coded.values().stream().filter(Set::isEmpty).forEach(types -> types.add("dead-letter"));
    assertThat(described).isEqualTo(coded);
  }

  @ParameterizedTest
  @EnumSource
  void aMessageRefersToItsSchemaAndNamesItsType(EventType type) {
    JsonNode message = messageNamed(type.typeName());
    Path schema =
        DOCUMENT.resolveSibling(message.at("/payload/schema/$ref").textValue()).normalize();
    assertThat(schema).hasFileName(type.typeName() + ".json");
    assertThat(Files.exists(schema)).as(schema.toString()).isTrue();
    assertThat(message.at("/headers/allOf/1/properties/ce_type/const").textValue())
        .isEqualTo(type.typeName());
    assertThat(message.at("/bindings/kafka/key/description").textValue()).isNotBlank();
  }

  @Test
  void everyReferenceInsideTheDocumentLeadsSomewhere() {
    for (JsonNode ref : document.findValues("$ref")) {
      if (ref.textValue().startsWith("#")) {
        assertThat(document.at(ref.textValue().substring(1)).isMissingNode())
            .as(ref.textValue())
            .isFalse();
      }
    }
  }

  private JsonNode messageNamed(String name) {
    for (JsonNode message : document.at("/components/messages")) {
      if (message.get("name").textValue().equals(name)) {
        return message;
      }
    }
    throw new AssertionError("no message " + name);
  }

  private JsonNode resolve(JsonNode reference) {
    return document.at(reference.get("$ref").textValue().substring(1));
  }
}
