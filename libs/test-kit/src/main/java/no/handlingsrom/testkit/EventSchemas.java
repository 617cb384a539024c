package no.handlingsrom.testkit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Checks that a record really read from Kafka is a CloudEvents 1.0 event in binary mode and that
 * its body keeps to the JSON Schema of its type, {@code /schemas/<ce_type>.json} on the class path.
 */
public final class EventSchemas {

  private static final List<String> REQUIRED =
      List.of("ce_id", "ce_source", "ce_type", "ce_time", "ce_subject", "ce_sequence");
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private EventSchemas() {}

  /** Fails with everything that is wrong with the first wrong record. */
  public static void check(Iterable<ConsumerRecord<String, byte[]>> records) {
    records.forEach(EventSchemas::check);
  }

  /** Fails with everything that is wrong with the record. */
  public static void check(ConsumerRecord<String, byte[]> record) {
    require(record, "ce_specversion", "1.0");
    for (String name : REQUIRED) {
      if (header(record, name).isEmpty()) {
        throw violation(record, "header " + name + " is missing");
      }
    }
    require(record, "ce_subject", record.key());
    require(record, "content-type", "application/json");
    checkBody(record);
  }

  private static void require(ConsumerRecord<String, byte[]> record, String name, String expected) {
    String actual = header(record, name);
    if (!actual.equals(expected)) {
      throw violation(record, "header " + name + " is '" + actual + "', not '" + expected + "'");
    }
  }

  private static void checkBody(ConsumerRecord<String, byte[]> record) {
    String errors =
        schema(record).validate(body(record)).stream()
            .map(error -> error.getMessage())
            .sorted()
            .collect(Collectors.joining("\n  "));
    if (!errors.isEmpty()) {
      throw violation(
          record,
          "body does not match the schema of " + header(record, "ce_type") + ":\n  " + errors);
    }
  }

  private static JsonNode body(ConsumerRecord<String, byte[]> record) {
    try {
      return JSON.readTree(record.value());
    } catch (IOException e) {
      throw violation(record, "body is not JSON: " + e.getMessage());
    }
  }

  private static JsonSchema schema(ConsumerRecord<String, byte[]> record) {
    String resource = "schemas/" + header(record, "ce_type") + ".json";
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream schema = loader.getResourceAsStream(resource)) {
      if (schema == null) {
        throw violation(record, "there is no schema " + resource);
      }
      return SCHEMAS.getSchema(JSON.readTree(schema), CONFIG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static ContractViolation violation(ConsumerRecord<String, byte[]> record, String what) {
    return new ContractViolation(
        "%s partition %d offset %d key %s: %s"
            .formatted(record.topic(), record.partition(), record.offset(), record.key(), what));
  }
}
