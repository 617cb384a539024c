package no.handlingsrom.indicator.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Reads an instant from its ISO 8601 text and nothing else; a number would be a guess. */
public final class IsoInstant extends StdScalarDeserializer<Instant> {

  private static final long serialVersionUID = 1L;

  IsoInstant() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (Instant) context.handleUnexpectedToken(Instant.class, parser);
    }
    try {
      return Instant.parse(parser.getText());
    } catch (DateTimeParseException e) {
      return (Instant)
          context.handleWeirdStringValue(
              Instant.class, parser.getText(), "must be like 2023-10-24T08:00:00Z");
    }
  }
}
