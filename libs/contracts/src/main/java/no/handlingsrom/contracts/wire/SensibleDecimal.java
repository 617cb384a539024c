package no.handlingsrom.contracts.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads decimal numbers, but none with more than thirty digits on either side of the point. {@code
 * 1E+1000000000} is legal JSON of thirteen characters and would exhaust whoever adds to it.
 */
final class SensibleDecimal extends BigDecimalDeserializer {

  private static final int DIGITS = 30;

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    BigDecimal value = super.deserialize(parser, context);
    if (value.scale() > DIGITS || (long) value.precision() - value.scale() > DIGITS) {
      return (BigDecimal)
          context.handleWeirdNumberValue(BigDecimal.class, value, "has too many digits");
    }
    return value;
  }
}
