package no.handlingsrom.local.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** Builds a JSON object; a field without a value is left out. */
final class JsonBody {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  JsonBody with(String field, Object value) {
    if (value != null) {
      fields.put(field, value);
    }
    return this;
  }

  Map<String, Object> build() {
    return fields;
  }
}
