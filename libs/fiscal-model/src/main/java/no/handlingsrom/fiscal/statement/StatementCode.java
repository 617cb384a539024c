package no.handlingsrom.fiscal.statement;

import java.util.Arrays;
import java.util.Optional;

/** Oversikt: the statutory statements, named by section and paragraph. */
public enum StatementCode {
  /** Bevilgningsoversikt drift, § 5-4 første ledd. */
  OPERATIONS_FIRST_PARAGRAPH("5-4-1"),
  /** Bevilgningsoversikt drift, § 5-4 andre ledd: net per service area. */
  OPERATIONS_SECOND_PARAGRAPH("5-4-2"),
  /** Bevilgningsoversikt investering, § 5-5 første ledd. */
  INVESTMENT_FIRST_PARAGRAPH("5-5-1"),
  /** Bevilgningsoversikt investering, § 5-5 andre ledd: per area, recipient, share and loan. */
  INVESTMENT_SECOND_PARAGRAPH("5-5-2"),
  /** Økonomisk oversikt etter art, drift, § 5-6. */
  OPERATIONS_BY_KIND("5-6");

  private final String code;

  StatementCode(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<StatementCode> of(String code) {
    return Arrays.stream(values()).filter(statement -> statement.code.equals(code)).findFirst();
  }
}
