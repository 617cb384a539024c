package no.handlingsrom.kit.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values by code or by the beginning of codes, written with {@code *} behind it; the whole code
 * comes first, then the longest beginning.
 */
final class Beginnings<T> {

  private static final String ANY = "*";

  private final Map<String, T> whole = new HashMap<>();
  private final Map<String, T> beginnings = new HashMap<>();

  void put(String code, T value) {
    if (code.endsWith(ANY)) {
      beginnings.put(code.substring(0, code.length() - ANY.length()), value);
    } else {
      whole.put(code, value);
    }
  }

  /**
   * @param code {@code null} has no value
   */
  Optional<T> find(String code) {
    if (code == null) {
      return Optional.empty();
    }
    if (whole.containsKey(code)) {
      return Optional.of(whole.get(code));
    }
    for (int length = code.length(); length >= 0; length--) {
      T value = beginnings.get(code.substring(0, length));
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
