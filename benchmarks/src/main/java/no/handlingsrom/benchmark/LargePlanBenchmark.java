package no.handlingsrom.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.debt.DebtFlow;
import no.handlingsrom.fiscal.debt.DebtProjection;
import no.handlingsrom.fiscal.debt.DebtYear;

/** A plan of 10 000 projects over ten years: what the service adds to the database's own work. */
final class LargePlanBenchmark implements Benchmark {

  private static final String MUNICIPALITY = "4020";
  private static final String VERSION =
      "/municipalities/" + MUNICIPALITY + "/plans/2024-2033/versions/base";
  private static final int PROJECTS = 10_000;
  private static final int BATCH = 1_000;
  private static final int FIRST = 2024;
  private static final int YEARS = 10;
  private static final int AREAS = 6;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "large-plan";
  }

  @Override
  public String question() {
    return "10 000 projects × 10 years: § 5-5 first paragraph, totals by service area and the"
        + " ten-year debt, answered by investment-service over HTTP, beside SQL written by hand on"
        + " the same tables, and for the debt beside the pure-Java projection of the same figures.";
  }

  @Override
  public List<Row> run(RunningServices services) throws Exception {
    load(services);
    try (Connection database = services.connect("investment")) {
      requireSameAnswers(services, database);
      Map<String, Timings> timings =
          new Turns()
              .with("statement-sql", () -> byLine(database))
              .with("statement", () -> services.get("investment", statement()))
              .with("totals-sql", () -> byArea(database))
              .with(
                  "totals",
                  () -> services.get("investment", VERSION + "/investment/breakdown/area"))
              .with("debt-java", () -> projection(byLine(database)))
              .with("debt-java-alone", new Projected(byLine(database))::run)
              .with("debt", () -> services.get("investment", VERSION + "/investment/debt"))
              .take(WARM_UP, ROUNDS);
      return List.of(
          row("§ 5-5 first paragraph: SQL by hand", timings, "statement-sql", null),
          row("§ 5-5 first paragraph: service", timings, "statement", "statement-sql"),
          row("totals by service area: SQL by hand", timings, "totals-sql", null),
          row("totals by service area: service", timings, "totals", "totals-sql"),
          row("ten-year debt: SQL by hand, projected in Java", timings, "debt-java", null),
          row("ten-year debt: the projection alone", timings, "debt-java-alone", "debt-java"),
          row("ten-year debt: service", timings, "debt", "debt-java"));
    }
  }

  private static Row row(String what, Map<String, Timings> timings, String name, String baseline) {
    return new Row(what, timings.get(name), baseline == null ? null : timings.get(baseline));
  }

  private static String statement() {
    return VERSION + "/statements/5-5-1?years=2024-2033";
  }

  private static void load(RunningServices services) throws Exception {
    String municipality = "/municipalities/" + MUNICIPALITY;
    services.post(
        "budget",
        municipality + "/organisation/units",
        IntStream.range(0, AREAS)
            .mapToObj(
                i ->
                    """
                    {"code":"area-%1$d","kind":"service-area","order":%1$d,
                     "names":{"nb":"Område %1$d","en":"Area %1$d"}}"""
                        .formatted(i))
            .collect(Collectors.joining(",", "{\"units\":[", "]}")));
    services.post(
        "budget",
        municipality + "/plans",
        """
        {"id":"2024-2033","names":{"nb":"Plan","en":"Plan"},"firstYear":2024,"operatingYears":4,
         "investmentYears":10,"priceBasisYear":2024,"comparisons":[]}""");
    services.post(
        "budget",
        municipality + "/plans/2024-2033/versions",
        "{\"id\":\"base\",\"names\":{\"nb\":\"Utkast\",\"en\":\"Draft\"}}");
    services.awaitReached("investment", VERSION + "/investment/changes?after=budget:1");
    for (int first = 0; first < PROJECTS; first += BATCH) {
      services.post(
          "investment",
          VERSION + "/investment/projects",
          IntStream.range(first, first + BATCH)
              .mapToObj(LargePlanBenchmark::project)
              .collect(Collectors.joining(",", "{\"projects\":[", "]}")));
    }
    services.post("investment", VERSION + "/investment/changes", financing());
    services.post("investment", VERSION + "/investment/debt", positions());
  }

  private static String project(int number) {
    String appropriations =
        IntStream.range(FIRST, FIRST + YEARS)
            .mapToObj(
                year ->
                    "{\"year\":%d,\"amount\":%d.%02d}"
                        .formatted(year, 1000 + number % 997, (number + year) % 100))
            .collect(Collectors.joining(","));
    return """
        {"id":"p-%1$05d","name":"Prosjekt %1$d","area":"area-%2$d","line":"investment-fixed-assets",
         "selfCost":false,"rolling":false,"completionYear":2033,"appropriations":[%3$s]}"""
        .formatted(number, number % AREAS, appropriations);
  }

  private static String financing() {
    return IntStream.range(FIRST, FIRST + YEARS)
        .mapToObj(
            year ->
                "{\"year\":%d,\"line\":\"use-of-loans\",\"amount\":-9000000.00}".formatted(year))
        .collect(Collectors.joining(",", "{\"title\":\"Lån\",\"entries\":[", "]}"));
  }

  private static String positions() {
    String instalments =
        IntStream.range(FIRST, FIRST + YEARS)
            .mapToObj(
                year ->
                    """
                    {"loanClass":"unspecified","year":%d,"item":"instalment","amount":4000000.00,
                     "basis":"stated","source":"benchmark"}"""
                        .formatted(year))
            .collect(Collectors.joining(","));
    return """
        {"title":"Gjeld","positions":[{"loanClass":"unspecified","year":2024,"item":"opening",
         "amount":90000000.00,"basis":"stated","source":"benchmark"},%s]}"""
        .formatted(instalments);
  }

  /** The totals of each line and year, as someone who knows the tables would ask for them. */
  private static Map<String, Map<Integer, BigDecimal>> byLine(Connection database)
      throws Exception {
    return grouped(database, "line");
  }

  private static Map<String, Map<Integer, BigDecimal>> byArea(Connection database)
      throws Exception {
    return grouped(database, "area");
  }

  private static Map<String, Map<Integer, BigDecimal>> grouped(Connection database, String column)
      throws Exception {
    Map<String, Map<Integer, BigDecimal>> totals = new HashMap<>();
    try (PreparedStatement query =
        database.prepareStatement(
            "select %1$s, year, sum(amount) from appropriation_total where municipality = ? and ledger = ? group by %1$s, year"
                .formatted(column))) {
      query.setString(1, MUNICIPALITY);
      query.setString(2, ledger(database));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          totals
              .computeIfAbsent(rows.getString(1), line -> new HashMap<>())
              .put(rows.getInt(2), rows.getBigDecimal(3));
        }
      }
    }
    return totals;
  }

  private static String ledger;

  private static String ledger(Connection database) throws Exception {
    if (ledger == null) {
      try (PreparedStatement query =
          database.prepareStatement(
              "select ledger from ledger where municipality = ? and ledger like '%/2024-2033/base'")) {
        query.setString(1, MUNICIPALITY);
        try (ResultSet rows = query.executeQuery()) {
          rows.next();
          ledger = rows.getString(1);
        }
      }
    }
    return ledger;
  }

  private record Projected(Map<String, Map<Integer, BigDecimal>> totals) {

    List<DebtYear> run() {
      return projection(totals);
    }
  }

  private static List<DebtYear> projection(Map<String, Map<Integer, BigDecimal>> totals) {
    List<DebtFlow> flows = new ArrayList<>();
    for (int year = FIRST; year < FIRST + YEARS; year++) {
      flows.add(
          new DebtFlow(
              year, totals.get("use-of-loans").get(year).negate(), new BigDecimal("4000000.00")));
    }
    return DebtProjection.project(new BigDecimal("90000000.00"), flows);
  }

  /** A comparison of speeds is worth nothing where the answers differ. */
  private static void requireSameAnswers(RunningServices services, Connection database)
      throws Exception {
    JsonNode lines = JSON.readTree(services.get("investment", statement())).get("lines");
    BigDecimal outlay = byLine(database).get("investment-fixed-assets").get(FIRST);
    for (JsonNode line : lines) {
      if (line.get("code").asText().equals("investment-fixed-assets")) {
        require(outlay, line.get("amounts").get(0).decimalValue());
      }
    }
    JsonNode debt =
        JSON.readTree(services.get("investment", VERSION + "/investment/debt"))
            .get("investmentDebt");
    require(
        projection(byLine(database)).get(YEARS - 1).closing(),
        debt.get(YEARS - 1).get("closing").decimalValue());
  }

  private static void require(BigDecimal expected, BigDecimal answered) {
    if (expected.compareTo(answered) != 0) {
      throw new IllegalStateException("expected " + expected + ", answered " + answered);
    }
  }
}
