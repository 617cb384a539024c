package no.handlingsrom.fiscal.kostra;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumSet;
import java.util.Set;

/**
 * Gyldighet: the account classes and accounting years in which a code means something.
 *
 * @param classes never the balance
 * @param from first year, null when valid since 2021 or earlier
 * @param to last year, null when still valid
 */
public record Validity(Set<AccountClass> classes, Integer from, Integer to) {

  /** The newest list; plan years after it use it. */
  private static final int NEWEST_LIST = 2026;

  public Validity {
    classes = Set.copyOf(classes);
  }

  static Validity of(NamedCsvRecord row) {
    return new Validity(
        classes(row.getField("valid_in")),
        yearOrNull(row.getField("valid_from")),
        yearOrNull(row.getField("valid_to")));
  }

  public boolean in(AccountClass accountClass) {
    return classes.contains(accountClass);
  }

  boolean in(int year) {
    int listYear = Math.min(year, NEWEST_LIST);
    return (from == null || from <= listYear) && (to == null || listYear <= to);
  }

  private static Set<AccountClass> classes(String validIn) {
    return switch (validIn) {
      case "operations" -> EnumSet.of(AccountClass.OPERATIONS);
      case "investment" -> EnumSet.of(AccountClass.INVESTMENT);
      case "both" -> EnumSet.of(AccountClass.OPERATIONS, AccountClass.INVESTMENT);
      default -> throw new IllegalArgumentException("valid_in " + validIn);
    };
  }

  private static Integer yearOrNull(String field) {
    return field.isEmpty() ? null : Integer.valueOf(field);
  }
}
