package no.handlingsrom.budget.change;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Kontering: what an amount stands on in the ERP of the municipality, beside unit, function and
 * art. Plan-level amounts have none.
 *
 * @param account own account number (systemkonto), which maps to an art; may be {@code null}
 * @param project project number of the ERP; may be {@code null}
 * @param dimensions free dimensions: value by name, in the order of the names
 */
public record Coding(String account, String project, Map<String, String> dimensions) {

  /** The form of account and project numbers and of values of dimensions. */
  public static final String CODE = "\\S(.{0,98}\\S)?";

  public static final String CODE_RULE = "must be a code of at most 100 characters";

  /** Nothing told. */
  public static final Coding NONE = new Coding(null, null, Map.of());

  public Coding {
    dimensions = Collections.unmodifiableMap(new TreeMap<>(dimensions));
  }
}
