package no.handlingsrom.kit.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;

/** What actuals can be divided by. */
enum ActualsColumn {
  /** Systemkonto: own account number of the municipality. */
  ACCOUNT,
  /** KOSTRA function, or chapter of the balance. */
  FUNCTION,
  /** KOSTRA art, or sector of the balance. */
  ART,
  /** Unit of the organisation. */
  UNIT,
  /** Ansvar: responsibility unit of the source. */
  RESPONSIBILITY,
  /** Project. */
  PROJECT,
  /** Regnskapsperiode. */
  PERIOD;

  /** The name of the query parameter. */
  static final String PARAMETER = "by";

  private static final Set<ActualsColumn> USUAL = EnumSet.of(FUNCTION, ART, PERIOD);

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads names parted by commas.
   *
   * @param text {@code null} for function, art and period
   * @throws ProblemException malformed, naming the parameter
   */
  static Set<ActualsColumn> parse(String text) {
    if (text == null) {
      return USUAL;
    }
    Set<ActualsColumn> columns = EnumSet.noneOf(ActualsColumn.class);
    for (String name : text.split(",", -1)) {
      columns.add(
          Arrays.stream(values())
              .filter(column -> column.column().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      ProblemException.malformed(
                          PARAMETER,
                          "must be names out of "
                              + Arrays.stream(values()).map(ActualsColumn::column).toList())));
    }
    return columns;
  }
}
