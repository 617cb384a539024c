package no.handlingsrom.budget.movement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.budget.fund.Fund;
import no.handlingsrom.budget.fund.FundKind;
import no.handlingsrom.budget.fund.FundPurpose;
import no.handlingsrom.fiscal.Labels;

/**
 * Avvik: something about the funds of a version that does not fit together.
 *
 * @param subject code of the fund, or of the kind of fund
 * @param year {@code null} where it is about the opening
 * @param amount NOK by which it does not fit; {@code null} where that is not known
 */
record FundFinding(Code code, String subject, Integer year, BigDecimal amount, Labels text) {

  /** What does not fit. */
  enum Code {
    @JsonProperty("opening-unknown")
    OPENING_UNKNOWN,
    @JsonProperty("parts-differ")
    PARTS_DIFFER,
    @JsonProperty("fund-not-named")
    FUND_NOT_NAMED,
    @JsonProperty("below-protected-base")
    BELOW_PROTECTED_BASE,
    @JsonProperty("real-value-not-kept")
    REAL_VALUE_NOT_KEPT,
    @JsonProperty("moved-by-investment")
    MOVED_BY_INVESTMENT
  }

  /** Everything that does not fit, in the order of kinds, funds and years. */
  static List<FundFinding> of(Forecast forecast) {
    List<FundFinding> findings = new ArrayList<>();
    for (FundKind kind : FundKind.values()) {
      unnamed(forecast, kind, findings);
    }
    for (Fund fund : forecast.book().funds()) {
      opening(forecast, fund, findings);
      years(forecast, fund, findings);
      if (!forecast.years(fund.kind()).equals(forecast.years())) {
        findings.add(movedByInvestment(fund));
      }
    }
    return findings;
  }

  private static void unnamed(Forecast forecast, FundKind kind, List<FundFinding> findings) {
    if (forecast.book().wholes(kind).size() == 1) {
      return;
    }
    for (int year : forecast.years(kind)) {
      Flow unnamed = forecast.flows().unnamed(kind, year);
      if (!unnamed.isNone()) {
        findings.add(
            new FundFinding(
                Code.FUND_NOT_NAMED,
                kind.code(),
                year,
                unnamed.net(),
                new Labels(
                    "avsetning %s og bruk %s nevner ikke noe fond"
                        .formatted(unnamed.allocation(), unnamed.use()),
                    "allocation %s and use %s name no fund"
                        .formatted(unnamed.allocation(), unnamed.use()))));
      }
    }
  }

  private static void opening(Forecast forecast, Fund fund, List<FundFinding> findings) {
    int yearEnd = forecast.years().first() - 1;
    Optional<BigDecimal> stated = forecast.book().stated(fund, yearEnd);
    Optional<BigDecimal> parts = forecast.book().partsBooked(fund, yearEnd);
    if (forecast.book().booked(fund, yearEnd).isEmpty()) {
      findings.add(
          new FundFinding(
              Code.OPENING_UNKNOWN,
              fund.code(),
              null,
              null,
              new Labels(
                  "ingen bokført beholdning ved utgangen av " + yearEnd,
                  "no booked balance at the end of " + yearEnd)));
    } else if (stated.isPresent()
        && parts.isPresent()
        && stated.get().compareTo(parts.get()) != 0) {
      findings.add(
          new FundFinding(
              Code.PARTS_DIFFER,
              fund.code(),
              null,
              stated.get().subtract(parts.get()),
              new Labels(
                  "oppgitt %s, delene utgjør %s".formatted(stated.get(), parts.get()),
                  "stated %s, its parts come to %s".formatted(stated.get(), parts.get()))));
    }
  }

  private static void years(Forecast forecast, Fund fund, List<FundFinding> findings) {
    boolean realValue = fund.purpose() == FundPurpose.REAL_VALUE;
    for (ForecastYear year : forecast.of(fund)) {
      if (year.shortfall().signum() > 0) {
        findings.add(
            new FundFinding(
                realValue ? Code.REAL_VALUE_NOT_KEPT : Code.BELOW_PROTECTED_BASE,
                fund.code(),
                year.year(),
                year.shortfall(),
                new Labels(
                    "holder %s og skal holde %s".formatted(year.closing(), year.needed()),
                    "holds %s and is to hold %s".formatted(year.closing(), year.needed()))));
      }
    }
  }

  private static FundFinding movedByInvestment(Fund fund) {
    return new FundFinding(
        Code.MOVED_BY_INVESTMENT,
        fund.code(),
        null,
        null,
        new Labels(
            "beveges av investeringsbudsjettet, som ikke har oppgitt det for alle år",
            "is moved by the investment budget, which has not told it for every year"));
  }
}
