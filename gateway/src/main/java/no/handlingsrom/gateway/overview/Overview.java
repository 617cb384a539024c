package no.handlingsrom.gateway.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.figures.VersionFigures;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.gateway.overview.KeyFigure.Shown;
import no.handlingsrom.gateway.view.AsOf;
import no.handlingsrom.gateway.view.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Nøkkeltall for budsjettåret, the first year of the plan.
 *
 * @param figures in the order a start page shows them
 */
@Schema(name = "Overview")
record Overview(
    @Schema(required = true, examples = "3203") String municipality,
    @Schema(required = true, examples = "2024-2027") String plan,
    @Schema(required = true, examples = "director-proposal") String version,
    @Schema(required = true) AsOf asOf,
    @Schema(required = true, examples = "false") boolean stale,
    @Schema(required = true) List<KeyFigure> figures) {

  private static final String DEBT_RATIO = "debt-ratio";
  private static final Labels NOT_KEPT =
      new Labels("tallet føres ikke i systemet", "the figure is not kept here");
  private static final Labels NO_RULE =
      new Labels(
          "kommunen har ingen handlingsregel for gjeldsgrad",
          "the municipality has no rule about the debt ratio");

  /**
   * @param view of a version whose plan is known
   */
  static Overview of(VersionView view, OwnerFigures owners, Language language) {
    VersionFigures figures = view.figures();
    int year = view.budget().plan().firstYear();
    return new Overview(
        view.version().municipality(),
        view.version().plan(),
        view.version().version(),
        view.asOf(),
        view.stale(),
        List.of(
            figure("man-years", "Årsverk", "Man-years", Shown.MAN_YEARS, year, notKept(), language),
            figure(
                "gross-operating-revenue",
                "Brutto driftsinntekter",
                "Gross operating revenue",
                Shown.BILLIONS,
                year,
                negated(figures.valueOf(Metric.GROSS_OPERATING_REVENUE.code(), year)),
                language),
            figure(
                "restructuring",
                "Omstilling",
                "Restructuring",
                Shown.WHOLE_MILLIONS,
                year,
                owners.restructuring(year),
                language),
            figure(
                "net-operating-result",
                "Netto driftsresultat",
                "Net operating result",
                Shown.MILLIONS,
                year,
                negated(figures.valueOf(Metric.NET_OPERATING_RESULT.code(), year)),
                language),
            figure(
                "disposition-fund",
                "Disposisjonsfond 1.1.",
                "Disposition fund at 1 January",
                Shown.BILLIONS,
                year,
                owners.dispositionFund(year),
                language),
            figure(
                "energy-fund-return",
                "Avkastning energifond",
                "Return of the energy fund",
                Shown.WHOLE_MILLIONS,
                year,
                notKept(),
                language),
            figure(
                "loan-debt",
                "Lånegjeld til investeringer 31.12.",
                "Investment debt at 31 December",
                Shown.BILLIONS,
                year,
                figures.valueOf(Metric.CLOSING_INVESTMENT_DEBT.code(), year),
                language),
            KeyFigure.of(
                DEBT_RATIO,
                new Labels("Gjeldsgrad", "Debt ratio"),
                Shown.PERCENT,
                year,
                debtRatio(view, figures, year),
                published(figures, year).orElse(null),
                language),
            figure(
                "interest-rate",
                "Budsjettrente",
                "Interest rate of the budget",
                Shown.PERCENT,
                year,
                owners.interestRate(year),
                language)));
  }

  private static KeyFigure figure(
      String code,
      String nb,
      String en,
      Shown shown,
      int year,
      MetricValue value,
      Language language) {
    return KeyFigure.of(code, new Labels(nb, en), shown, year, value, null, language);
  }

  private static MetricValue notKept() {
    return new Missing(NOT_KEPT);
  }

  /** From KOSTRA sign to that of a start page, where income and surplus are positive. */
  private static MetricValue negated(MetricValue value) {
    return value instanceof Known known ? new Known(known.amount().negate()) : value;
  }

  private static MetricValue debtRatio(VersionView view, VersionFigures figures, int year) {
    if (view.indicator() == null) {
      return new Missing(NO_RULE);
    }
    return view.indicator().rules().stream()
        .filter(rule -> rule.code().equals(DEBT_RATIO))
        .flatMap(rule -> figures.judge(rule).stream())
        .filter(result -> result.year() != null && result.year() == year)
        .findFirst()
        .map(Overview::value)
        .orElse(new Missing(NO_RULE));
  }

  private static MetricValue value(RuleResult result) {
    return result.value() == null ? new Missing(result.reason()) : new Known(result.value());
  }

  private static Optional<BigDecimal> published(VersionFigures figures, int year) {
    return figures.observations() == null
        ? Optional.empty()
        : figures.observed("rule:" + DEBT_RATIO, year).map(ObservationValue::value);
  }
}
