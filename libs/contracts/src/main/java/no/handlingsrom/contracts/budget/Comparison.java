package no.handlingsrom.contracts.budget;

import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.MalformedEventException;

/**
 * Sammenligningskolonne: an earlier year that the statements of a plan show beside it.
 *
 * @param id column id, for example {@code account-2022}
 * @param plan plan of the budget shown; null for an account book
 * @param version version of the budget shown; null for an account book
 */
public record Comparison(String id, ComparisonKind kind, int year, String plan, String version) {

  public Comparison {
    Fields.required(id, "comparisons.id");
    Fields.required(kind, "comparisons.kind");
    Fields.year(year, "comparisons.year");
    boolean named = plan != null && version != null;
    boolean unnamed = plan == null && version == null;
    if (kind == ComparisonKind.BUDGET ? !named : !unnamed) {
      throw new MalformedEventException(
          "comparisons.version", "plan and version are given exactly for a budget");
    }
  }
}
