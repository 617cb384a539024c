package no.handlingsrom.investment.appropriation;

import java.math.BigDecimal;

/**
 * Bevilgning, or its financing: an entry of the investment ledger.
 *
 * @param area code of the service area; {@code null} for what is common to all
 * @param project id of the project; {@code null} where it is not known
 * @param purpose code of the row of § 5-5 second paragraph parts 2–4; {@code null} elsewhere
 * @param art KOSTRA art; {@code null} where only the line is known
 * @param line leaf of § 5-5 first paragraph
 * @param amount NOK with two decimals, KOSTRA sign: expenditure positive, income and use of loans
 *     negative
 */
public record Appropriation(
    int year,
    String area,
    String project,
    String purpose,
    String art,
    String line,
    BigDecimal amount) {

  /** The same place with another amount. */
  public Appropriation of(BigDecimal other) {
    return new Appropriation(year, area, project, purpose, art, line, other);
  }

  /** What takes it back. */
  public Appropriation negated() {
    return of(amount.negate());
  }

  /** The same amount in another year. */
  public Appropriation inYear(int other) {
    return new Appropriation(other, area, project, purpose, art, line, amount);
  }

  /** The same amount in another service area. */
  public Appropriation inArea(String other) {
    return new Appropriation(year, other, project, purpose, art, line, amount);
  }

  /** The same amount for another project. */
  public Appropriation ofProject(String other) {
    return new Appropriation(year, area, other, purpose, art, line, amount);
  }
}
