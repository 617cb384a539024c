package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.statement.Area;

/** A budget year that keeps every rule, of which a test spoils one figure. Amounts in NOK. */
final class SoundBudget {

  static final int YEAR = 2024;

  private final List<LineTotal> totals = new ArrayList<>();
  private final List<AccountTotal> accounts = new ArrayList<>();
  private final Map<String, BigDecimal> metrics = new HashMap<>();
  private BigDecimal bookValue = new BigDecimal("1000");
  private LocalDate published = LocalDate.of(2023, 11, 23);
  private LocalDate decided = LocalDate.of(2023, 12, 12);

  SoundBudget() {
    line("general-grant", "-500");
    line("income-and-wealth-tax", "-500");
    areaLine("wages", "800");
    areaLine("depreciation", "50");
    line("depreciation-counter-entry", "-50");
    line("loan-instalments", "100");
    line("transfer-to-investment", "60");
    line("allocation-disposition-fund", "40");
    account("800", "870", "-500");
    account("840", "800", "-500");
    account("202", "010", "800");
    account("202", "590", "50");
    account("860", "990", "-50");
    metric("transfer-to-investment", "60");
    metric("transfer-from-operations", "-60");
    metric("loan-instalments", "100");
    metric("planned-loan-instalments", "100");
    metric("investment-expenditure", "300");
    metric("use-of-loans", "-200");
    metric("investment-income", "-240");
    metric("uncovered-investment", "0");
    metric("closing-investment-debt", "1000");
  }

  /** Adds to a line of § 5-6 on the central unit, or to what has no kind. */
  SoundBudget line(String line, String amount) {
    totals.add(new LineTotal(YEAR, "felles", true, line, new BigDecimal(amount)));
    return this;
  }

  /** Adds to a line of § 5-6 on the service area, or to what it has without kind. */
  SoundBudget areaLine(String line, String amount) {
    totals.add(new LineTotal(YEAR, "oppvekst", false, line, new BigDecimal(amount)));
    return this;
  }

  SoundBudget account(String function, String art, String amount) {
    accounts.add(new AccountTotal(YEAR, function, art, new BigDecimal(amount)));
    return this;
  }

  SoundBudget metric(String metric, String amount) {
    metrics.put(metric, new BigDecimal(amount));
    return this;
  }

  SoundBudget without(String metric) {
    metrics.remove(metric);
    return this;
  }

  SoundBudget bookValue(String amount) {
    bookValue = amount == null ? null : new BigDecimal(amount);
    return this;
  }

  SoundBudget published(LocalDate day) {
    published = day;
    return this;
  }

  SoundBudget decided(LocalDate day) {
    decided = day;
    return this;
  }

  CheckedBudget toChecked() {
    List<Area> areas =
        List.of(
            new Area("oppvekst", new Labels("Oppvekst", "Education")),
            new Area("felles", new Labels("Felles", "Common")));
    return new CheckedBudget(
        List.of(YEAR),
        new OperatingYears(List.of(YEAR), areas, totals),
        accounts,
        (metric, year) -> value(metric),
        bookValue == null ? Map.of() : Map.of(YEAR, bookValue),
        new Dates(published, decided));
  }

  private MetricValue value(String metric) {
    BigDecimal amount = metrics.get(metric);
    return amount == null
        ? new Missing(new Labels("ikke mottatt", "not received"))
        : new Known(amount);
  }
}
