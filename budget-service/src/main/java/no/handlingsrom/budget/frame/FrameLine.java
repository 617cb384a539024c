package no.handlingsrom.budget.frame;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;

/**
 * Linje i rammeoversikten.
 *
 * @param code what the line is; several measures may share one
 * @param measure id of the measure whose level it shows; {@code null} for any other line
 * @param amounts NOK, one per year
 */
record FrameLine(String code, Labels label, Type type, String measure, List<BigDecimal> amounts) {

  /** What part a line plays. */
  enum Type {
    LEAF("leaf"),
    MEASURE("measure"),
    SUM("sum");

    private final String code;

    Type(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  FrameLine {
    amounts = List.copyOf(amounts);
  }
}
