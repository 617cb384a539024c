package no.handlingsrom.kit.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import no.handlingsrom.contracts.wire.EventJson;

/**
 * Writes what a change holds in the one form that its digest vouches for: JSON as events have it,
 * components in the order of the record. Independent of how HTTP answers look.
 */
public final class CanonicalForm {

  private static final ObjectMapper MAPPER = EventJson.newMapper();

  private CanonicalForm() {}

  /** Each record on its own, in order. */
  public static List<String> of(List<? extends Record> values) {
    return values.stream().map(CanonicalForm::of).toList();
  }

  private static String of(Record value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of plain values can be written", e);
    }
  }
}
