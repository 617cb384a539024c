package no.handlingsrom.kit.imports;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a source tells of a year, as it is answered. */
@Schema(
    name = "Actuals",
    requiredProperties = {"source", "year", "sequence", "sum", "accounts"})
public record ActualsBody(
    @Schema(examples = "kostra") String source,
    @Schema(examples = "2024") int year,
    @Schema(description = "Number of the last change it rests on", examples = "2") long sequence,
    @Schema(description = "NOK of all accounts, KOSTRA sign", examples = "0.00") BigDecimal sum,
    List<Account> accounts) {

  /** What stands on an account; what it was not asked to be divided by is null. */
  @Schema(
      name = "ActualAccount",
      requiredProperties = {
        "account",
        "function",
        "art",
        "unit",
        "responsibility",
        "project",
        "period",
        "amount"
      })
  public record Account(
      @Schema(description = "Own account number (systemkonto)", nullable = true) String account,
      @Schema(
              description = "KOSTRA function; chapter (kapittel) in the balance",
              nullable = true,
              examples = "202")
          String function,
      @Schema(
              description = "KOSTRA art; sector (sektor) in the balance",
              nullable = true,
              examples = "010")
          String art,
      @Schema(description = "Unit of the organisation", nullable = true) String unit,
      @Schema(description = "Responsibility unit (ansvar) of the source", nullable = true)
          String responsibility,
      @Schema(nullable = true) String project,
      @Schema(
              description = "1 to 12, 0 opening, 13 closing; null for the year so far, undivided",
              nullable = true)
          Integer period,
      @Schema(description = "NOK, KOSTRA sign", examples = "1200000.00") BigDecimal amount) {}

  static ActualsBody of(String source, int year, long sequence, List<Account> accounts) {
    BigDecimal sum =
        accounts.stream().map(Account::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    return new ActualsBody(source, year, sequence, sum, accounts);
  }
}
