package no.handlingsrom.budget.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.budget.fund.Fund;
import no.handlingsrom.budget.fund.FundKind;
import no.handlingsrom.budget.fund.FundPurpose;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.kit.table.Spreadsheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The funds of a version as they are answered. */
@Schema(
    name = "FundForecast",
    requiredProperties = {"kinds", "funds", "findings"})
record FundForecastBody(
    @Schema(description = "All funds of a kind together, as the lines of §§ 5-5 and 5-6 move them")
        List<KindForecast> kinds,
    List<OneFund> funds,
    @Schema(description = "What does not fit together") List<Finding> findings) {

  /** All funds of a kind. */
  @Schema(
      name = "FundKindForecast",
      requiredProperties = {"kind", "years"})
  record KindForecast(FundKind kind, List<Year> years) {}

  /** A fund with its parts. */
  @Schema(
      name = "OneFundForecast",
      requiredProperties = {"code", "kind", "names", "partOf", "purpose", "years"})
  record OneFund(
      String code,
      FundKind kind,
      Labels names,
      @Schema(nullable = true) String partOf,
      FundPurpose purpose,
      @Schema(description = "Those whose movements are known") List<Year> years) {}

  /** A fund, or all of a kind, in a year. */
  @Schema(
      name = "FundYear",
      requiredProperties = {"year", "opening", "allocation", "use", "closing", "needed"})
  record Year(
      int year,
      @Schema(description = "NOK; null: not known", nullable = true) BigDecimal opening,
      @Schema(description = "NOK, positive (avsetning)") BigDecimal allocation,
      @Schema(description = "NOK, negative (bruk)") BigDecimal use,
      @Schema(description = "NOK; null: not known", nullable = true) BigDecimal closing,
      @Schema(
              nullable = true,
              description =
                  "What it must hold when the year ends: the protected base in it, or for a"
                      + " real-value part what prices ask for; null where nothing is asked, or"
                      + " where that cannot be told")
          BigDecimal needed) {

    static Year of(ForecastYear y) {
      return new Year(y.year(), y.opening(), y.allocation(), y.use(), y.closing(), y.needed());
    }
  }

  /** Something that does not fit. */
  @Schema(
      name = "FundFinding",
      requiredProperties = {"code", "subject", "year", "amount", "text"})
  record Finding(
      @Schema(
              description =
                  "opening-unknown: no booked balance; parts-differ: the whole is stated otherwise"
                      + " than its parts; fund-not-named: the operating budget moves funds of the"
                      + " kind and does not say which; below-protected-base; real-value-not-kept;"
                      + " moved-by-investment: not told for every year, nor as of earlier. The list may"
                      + " grow.")
          FundFinding.Code code,
      @Schema(description = "The fund, or the kind of fund", examples = "disposition-fund")
          String subject,
      @Schema(nullable = true) Integer year,
      @Schema(description = "NOK by which it does not fit", nullable = true) BigDecimal amount,
      Labels text) {

    static Finding of(FundFinding f) {
      return new Finding(f.code(), f.subject(), f.year(), f.amount(), f.text());
    }
  }

  static FundForecastBody of(Forecast forecast) {
    return new FundForecastBody(
        Arrays.stream(FundKind.values())
            .map(kind -> new KindForecast(kind, years(forecast.of(kind))))
            .toList(),
        forecast.book().funds().stream().map(fund -> fund(forecast, fund)).toList(),
        FundFinding.of(forecast).stream().map(Finding::of).toList());
  }

  private static OneFund fund(Forecast forecast, Fund fund) {
    return new OneFund(
        fund.code(),
        fund.kind(),
        fund.names(),
        fund.partOf(),
        fund.purpose(),
        years(forecast.of(fund)));
  }

  private static List<Year> years(List<ForecastYear> years) {
    return years.stream().map(Year::of).toList();
  }

  /** The same as a file: one row per fund and year. */
  Spreadsheet asSpreadsheet() {
    List<List<?>> rows = new ArrayList<>();
    for (OneFund fund : funds) {
      for (Year y : fund.years()) {
        rows.add(
            Arrays.asList(
                fund.code(),
                fund.partOf(),
                fund.kind().code(),
                y.year(),
                y.opening(),
                y.allocation(),
                y.use(),
                y.closing(),
                y.needed()));
      }
    }
    return new Spreadsheet(
        "funds",
        List.of(
            "fund", "partOf", "kind", "year", "opening", "allocation", "use", "closing", "needed"),
        rows);
  }
}
