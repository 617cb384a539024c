package no.handlingsrom.http.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Reads a text and refuses control characters but tab and line ends: no database keeps them all.
 */
final class PlainText extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  PlainText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    if (text != null && text.chars().anyMatch(PlainText::isRefused)) {
      throw context.weirdStringException(text, String.class, "has control characters");
    }
    return text;
  }

  private static boolean isRefused(int character) {
    return Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
  }
}
