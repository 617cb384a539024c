package no.handlingsrom.local.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Loads organisation, funds, account books, plans and operating figures into budget-service. */
final class BudgetSample {

  /** What a version is from the moment every owner has frozen it; users may go on from there. */
  private static final Set<String> PROPOSED_AND_LATER = Set.of("proposed", "adopting", "adopted");

  private final SampleFiles files;
  private final SampleApi api;

  BudgetSample(SampleFiles files, SampleApi api) {
    this.files = files;
    this.api = api;
  }

  /** The sequence that created each version, by its path. */
  Map<String, Long> load(Consumer<String> progress) {
    organisation(progress);
    funds(progress);
    for (SampleManifest.AccountBook book : files.manifest().accountBooks()) {
      changes(book.operating(), "/account-books/" + book.year() + "/operating/changes", progress);
    }
    Map<String, Long> created = new LinkedHashMap<>();
    for (SampleManifest.Plan plan : files.manifest().plans()) {
      plan(plan);
      stated(plan, progress);
      for (SampleManifest.Version version : plan.versions()) {
        String path = SampleFiles.path(plan, version);
        created.put(path, version(plan, version));
        changes(version.operating(), path + "/operating/changes", progress);
        if (version.measures() != null) {
          measures(version.measures(), plan, path + "/operating/measures", progress);
        }
        if (version.distributions() != null) {
          changes(version.distributions(), path + "/operating/distributions", progress);
        }
      }
    }
    return created;
  }

  void propose(Consumer<String> progress) {
    for (SampleManifest.Plan plan : files.manifest().plans()) {
      for (SampleManifest.Version version : plan.versions()) {
        if (version.propose()) {
          String path = SampleFiles.path(plan, version);
          api.post(files.step(path + "/propose"), path + "/propose", Map.of());
          progress.accept("budget: proposed " + plan.id() + "/" + version.id());
        }
      }
    }
  }

  /** Whether every version that the sample proposes is frozen at all owners. */
  boolean allProposed() {
    return files.manifest().plans().stream()
        .allMatch(
            plan ->
                plan.versions().stream()
                    .filter(SampleManifest.Version::propose)
                    .map(version -> SampleFiles.path(plan, version))
                    .map(path -> api.get(files.step(path), path).path("status").asText())
                    .allMatch(PROPOSED_AND_LATER::contains));
  }

  private void organisation(Consumer<String> progress) {
    String file = files.manifest().organisation();
    List<SampleRow> rows = files.rows(file);
    List<Map<String, Object>> units =
        rows.stream()
            .map(
                row ->
                    new JsonBody()
                        .with("code", row.text("code"))
                        .with("parent", row.optional("parent"))
                        .with("kind", row.text("kind"))
                        .with("names", row.labels("name"))
                        .with("order", row.integer("order"))
                        .build())
            .toList();
    api.post(files.step(file, rows), "/organisation/units", Map.of("units", units));
    progress.accept("budget: organisation, %d units".formatted(units.size()));
  }

  private void funds(Consumer<String> progress) {
    String file = files.manifest().funds();
    for (SampleRow row : files.rows(file)) {
      Map<String, Object> fund =
          new JsonBody()
              .with("code", row.text("code"))
              .with("names", row.labels("name"))
              .with("kind", row.text("kind"))
              .with("partOf", row.optional("partOf"))
              .with("purpose", row.optional("purpose"))
              .build();
      api.post(files.step(file, row.text("code"), List.of(row)), "/funds", fund);
    }
    file = files.manifest().fundBalances();
    for (SampleRow row : files.rows(file)) {
      Map<String, Object> balance =
          new JsonBody()
              .with("yearEnd", row.integer("yearEnd"))
              .with("amount", row.number("amount"))
              .with("basis", row.text("basis"))
              .with("source", row.text("source"))
              .with("valuation", row.optional("valuation"))
              .build();
      String fund = row.text("fund");
      api.post(files.step(file, part(row), List.of(row)), "/funds/" + fund + "/balances", balance);
    }
    progress.accept("budget: funds and their opening balances");
  }

  private static String part(SampleRow balance) {
    String part = balance.text("fund") + "/" + balance.text("yearEnd");
    String valuation = balance.optional("valuation");
    return valuation == null ? part : part + "/" + valuation;
  }

  private void plan(SampleManifest.Plan plan) {
    Map<String, Object> body =
        new JsonBody()
            .with("id", plan.id())
            .with("firstYear", plan.firstYear())
            .with("operatingYears", plan.operatingYears())
            .with("investmentYears", plan.investmentYears())
            .with("priceBasisYear", plan.priceBasisYear())
            .with("names", plan.names())
            .with("comparisons", plan.comparisons())
            .build();
    api.post(files.step("/plans/" + plan.id()), "/plans", body);
  }

  private void stated(SampleManifest.Plan plan, Consumer<String> progress) {
    String path = "/plans/" + plan.id();
    items(plan.assumptions(), path + "/assumptions", BudgetSample::assumption, progress);
    items(plan.dividends(), path + "/dividends", BudgetSample::dividend, progress);
    items(plan.fees(), path + "/fees", BudgetSample::fee, progress);
  }

  /** Posts the rows of a file together; nothing where the file is not known. */
  private void items(
      String file,
      String path,
      Function<SampleRow, Map<String, Object>> item,
      Consumer<String> progress) {
    if (file != null) {
      List<SampleRow> rows = files.rows(file);
      api.post(files.step(file, rows), path, Map.of("items", rows.stream().map(item).toList()));
      progress.accept("budget: %s, %d rows".formatted(file, rows.size()));
    }
  }

  private static Map<String, Object> assumption(SampleRow row) {
    return new JsonBody()
        .with("key", row.text("key"))
        .with("year", row.integer("year"))
        .with("value", row.number("value"))
        .with("basis", row.text("basis"))
        .with("vintage", row.text("vintage"))
        .with("source", row.text("source"))
        .build();
  }

  private static Map<String, Object> dividend(SampleRow row) {
    return new JsonBody()
        .with("company", row.optional("company"))
        .with("companyName", row.optional("companyName"))
        .with("year", row.integer("year"))
        .with("kind", row.text("kind"))
        .with("amount", row.number("amount"))
        .with("roundedTo", row.optionalNumber("roundedTo"))
        .with("basis", row.text("basis"))
        .with("source", row.text("source"))
        .build();
  }

  private static Map<String, Object> fee(SampleRow row) {
    return new JsonBody()
        .with("code", row.text("code"))
        .with("names", row.labels("name"))
        .with("unit", row.optional("unit"))
        .with("basis", row.text("basis"))
        .with("selfCostArea", row.optional("selfCostArea"))
        .with("year", row.optionalNumber("year"))
        .with("level", row.optionalNumber("level"))
        .with("growthPercent", row.optionalNumber("growthPercent"))
        .with("provenance", row.text("provenance"))
        .with("source", row.text("source"))
        .build();
  }

  private long version(SampleManifest.Plan plan, SampleManifest.Version version) {
    Map<String, Object> body =
        new JsonBody().with("id", version.id()).with("names", version.names()).build();
    return api.post(
            files.step(SampleFiles.path(plan, version)), "/plans/" + plan.id() + "/versions", body)
        .path("sequence")
        .asLong();
  }

  private void measures(
      String file, SampleManifest.Plan plan, String path, Consumer<String> progress) {
    List<SampleRow> rows = files.rows(file);
    for (SampleRow row : rows) {
      Map<String, Object> body =
          new JsonBody()
              .with("id", row.text("id"))
              .with("title", row.text("title"))
              .with("category", row.text("category"))
              .with("unit", row.text("unit"))
              .with("effects", effects(row, plan))
              .with("decision", row.optional("decision"))
              .with("report", row.optional("report"))
              .with("startDate", row.optional("startDate"))
              .with("source", files.manifest().document() + ": " + row.text("source"))
              .build();
      api.post(files.step(file, row.text("id"), List.of(row)), path, body);
    }
    progress.accept("budget: %s, %d measures".formatted(file, rows.size()));
  }

  private static List<Map<String, Object>> effects(SampleRow row, SampleManifest.Plan plan) {
    return IntStream.range(plan.firstYear(), plan.firstYear() + plan.operatingYears())
        .filter(year -> row.optional(Integer.toString(year)) != null)
        .mapToObj(
            year ->
                new JsonBody()
                    .with("year", year)
                    .with("amount", row.number(Integer.toString(year)))
                    .build())
        .toList();
  }

  private void changes(String file, String path, Consumer<String> progress) {
    List<SampleChange> changes = files.changes(file);
    for (SampleChange change : changes) {
      Map<String, Object> body =
          new JsonBody()
              .with("title", change.title())
              .with("source", change.source(files.manifest().document()))
              .with("entries", change.rows().stream().map(BudgetSample::entry).toList())
              .build();
      api.post(files.step(file, change.id(), change.rows()), path, body);
    }
    progress.accept("budget: %s, %d changes".formatted(file, changes.size()));
  }

  private static Map<String, Object> entry(SampleRow row) {
    return new JsonBody()
        .with("year", row.integer("year"))
        .with("unit", row.text("unit"))
        .with("function", row.optional("function"))
        .with("art", row.optional("art"))
        .with("line", row.optional("line"))
        .with("category", row.optional("category"))
        .with("measure", row.optional("measure"))
        .with("amount", row.number("amount"))
        .with("text", "%s (%s)".formatted(row.text("text"), row.text("source")))
        .build();
  }
}
