package no.handlingsrom.contracts.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.MalformedEventException;

/**
 * The one JSON form of events: plain decimal numbers, ISO 8601 instants, kebab-case codes, every
 * member written even when null. Reading tolerates members it does not know, and nothing else.
 */
public final class EventJson {

  private static final ObjectMapper MAPPER = newMapper();

  private EventJson() {}

  /** A mapper of its own configured as events are; for tests and tools. */
  public static ObjectMapper newMapper() {
    return JsonMapper.builder()
        .addModules(new JavaTimeModule(), new ContractModule())
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .build();
  }

  public static byte[] write(Event event) {
    try {
      return MAPPER.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot write " + EventType.of(event).typeName(), e);
    }
  }

  /** Reads a payload; refuses with a {@link MalformedEventException} what breaks the contract. */
  public static Event read(EventType type, byte[] payload) {
    try {
      Event event = MAPPER.readValue(payload, type.eventClass());
      if (event == null) {
        throw new MalformedEventException("payload", "is null");
      }
      return event;
    } catch (JsonProcessingException e) {
      throw new MalformedEventException(
          "%s: %s%s".formatted(type.typeName(), path(e), e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new MalformedEventException(type.typeName() + " cannot be read", e);
    }
  }

  private static String path(JsonProcessingException e) {
    return e instanceof JsonMappingException mapping
        ? mapping.getPath().stream()
            .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
            .collect(Collectors.joining(".", "", ": "))
        : "";
  }
}
