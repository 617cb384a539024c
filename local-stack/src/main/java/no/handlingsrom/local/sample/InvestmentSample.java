package no.handlingsrom.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Loads purposes, projects with stated facts, financing, debt and account books. */
final class InvestmentSample {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern SEPARATOR = Pattern.compile("\\|");

  private final SampleFiles files;
  private final SampleApi api;

  InvestmentSample(SampleFiles files, SampleApi api) {
    this.files = files;
    this.api = api;
  }

  /**
   * Loads versions before account books: a version that has arrived has brought the organisation
   * that account books are checked against.
   *
   * @param created the sequence that created each version at budget-service, by its path; a version
   *     that is not in it is taken to have arrived
   */
  void load(Map<String, Long> created, Consumer<String> progress) {
    purposes(progress);
    selfCost(progress);
    for (SampleManifest.Plan plan : files.manifest().plans()) {
      for (SampleManifest.Version version : plan.versions()) {
        String path = SampleFiles.path(plan, version) + "/investment";
        Long sequence = created.get(SampleFiles.path(plan, version));
        String after = sequence == null ? "" : "?after=budget:" + sequence;
        if (version.projects() != null) {
          projects(version.projects(), path + "/projects" + after, progress);
        }
        changes(version.investment(), path + "/changes" + after, progress);
        if (version.debt() != null) {
          debt(version.debt(), path + "/debt" + after, progress);
        }
        if (version.interest() != null) {
          api.post(
              files.step(version.interest(), List.of()),
              path + "/interest" + after,
              files.object(version.interest()));
          progress.accept("investment: " + version.interest());
        }
        if (version.statedFacts() != null) {
          statedFacts(version.statedFacts(), path + "/stated-facts" + after, progress);
        }
      }
    }
    for (SampleManifest.AccountBook book : files.manifest().accountBooks()) {
      changes(book.investment(), "/account-books/" + book.year() + "/investment/changes", progress);
    }
  }

  private void purposes(Consumer<String> progress) {
    String file = files.manifest().investmentPurposes();
    List<SampleRow> rows = files.rows(file);
    List<Map<String, Object>> purposes =
        rows.stream()
            .map(
                row ->
                    new JsonBody()
                        .with("code", row.text("code"))
                        .with("line", row.text("line"))
                        .with("names", row.labels("name"))
                        .with("order", row.integer("order"))
                        .build())
            .toList();
    api.post(files.step(file, rows), "/investment-purposes", Map.of("purposes", purposes));
    progress.accept("investment: %d purposes".formatted(purposes.size()));
  }

  private void selfCost(Consumer<String> progress) {
    String file = files.manifest().selfCost();
    api.post(files.step(file, List.of()), "/self-cost", files.object(file));
    progress.accept("investment: " + file);
  }

  private void projects(String file, String path, Consumer<String> progress) {
    List<SampleRow> rows = files.rows(file);
    List<Map<String, Object>> projects = rows.stream().map(InvestmentSample::project).toList();
    api.post(files.step(file, rows), path, Map.of("projects", projects));
    progress.accept("investment: %s, %d projects".formatted(file, projects.size()));
  }

  private static Map<String, Object> project(SampleRow row) {
    String aliases = row.optional("aliases");
    return new JsonBody()
        .with("id", row.text("id"))
        .with("name", row.text("name"))
        .with("aliases", aliases == null ? null : SEPARATOR.splitAsStream(aliases).toList())
        .with("area", row.text("area"))
        .with("programmeArea", row.optional("programmeArea"))
        .with("line", row.text("line"))
        .with("purpose", row.optional("purpose"))
        .with("selfCost", row.flag("selfCost"))
        .with("rolling", row.flag("rolling"))
        .with("completionYear", row.optionalNumber("completionYear"))
        .with("grossCost", row.optionalNumber("grossCost"))
        .with("appropriations", appropriations(row))
        .with("source", row.text("source"))
        .with("details", details(row))
        .build();
  }

  private static Map<String, Object> details(SampleRow row) {
    String growth = row.optional("includesPriceGrowth");
    String decisions = row.optional("decisions");
    Map<String, Object> estimate =
        new JsonBody()
            .with("status", row.optional("estimateStatus"))
            .with("includesPriceGrowth", growth == null ? null : Boolean.valueOf(growth))
            .build();
    return new JsonBody()
        .with("estimate", estimate.isEmpty() ? null : estimate)
        .with("postponedYears", row.optionalNumber("postponedYears"))
        .with("externalFinancing", externalFinancing(row))
        .with("decisions", decisions == null ? null : SEPARATOR.splitAsStream(decisions).toList())
        .build();
  }

  /** For example {@code husbanken:committed}. */
  private static List<Map<String, Object>> externalFinancing(SampleRow row) {
    String text = row.optional("externalFinancing");
    return text == null
        ? null
        : SEPARATOR
            .splitAsStream(text)
            .map(source -> source.split(":"))
            .map(
                source ->
                    new JsonBody().with("financier", source[0]).with("status", source[1]).build())
            .toList();
  }

  /** Every column whose name is a year; an empty cell is not an appropriation of zero. */
  private static List<Map<String, Object>> appropriations(SampleRow row) {
    List<Map<String, Object>> appropriations = new ArrayList<>();
    for (String column : row.columns()) {
      if (YEAR.matcher(column).matches() && row.optional(column) != null) {
        appropriations.add(
            new JsonBody()
                .with("year", Integer.valueOf(column))
                .with("amount", row.number(column))
                .build());
      }
    }
    return appropriations;
  }

  private void statedFacts(String file, String path, Consumer<String> progress) {
    List<SampleRow> rows = files.rows(file);
    Map<String, Object> body =
        new JsonBody()
            .with("title", files.manifest().document())
            .with("facts", rows.stream().map(InvestmentSample::fact).toList())
            .build();
    api.post(files.step(file, rows), path, body);
    progress.accept("investment: %s, %d stated facts".formatted(file, rows.size()));
  }

  private static Map<String, Object> fact(SampleRow row) {
    return new JsonBody()
        .with("project", row.text("project"))
        .with("kind", row.text("kind"))
        .with("from", row.optionalNumber("from"))
        .with("to", row.optionalNumber("to"))
        .with("amount", row.optionalNumber("amount"))
        .with("roundedTo", row.optionalNumber("roundedTo"))
        .with("source", row.text("source"))
        .build();
  }

  private void changes(String file, String path, Consumer<String> progress) {
    List<SampleChange> changes = files.changes(file);
    for (SampleChange change : changes) {
      Map<String, Object> body =
          new JsonBody()
              .with("title", change.title())
              .with("source", change.source(files.manifest().document()))
              .with("entries", change.rows().stream().map(InvestmentSample::entry).toList())
              .build();
      api.post(files.step(file, change.id(), change.rows()), path, body);
    }
    progress.accept("investment: %s, %d changes".formatted(file, changes.size()));
  }

  private static Map<String, Object> entry(SampleRow row) {
    return new JsonBody()
        .with("year", row.integer("year"))
        .with("area", row.optional("area"))
        .with("project", row.optional("project"))
        .with("purpose", row.optional("purpose"))
        .with("art", row.optional("art"))
        .with("line", row.optional("line"))
        .with("amount", row.number("amount"))
        .build();
  }

  private void debt(String file, String path, Consumer<String> progress) {
    List<SampleChange> changes = files.changes(file);
    for (SampleChange change : changes) {
      Map<String, Object> body =
          new JsonBody()
              .with("title", change.title())
              .with("positions", change.rows().stream().map(InvestmentSample::position).toList())
              .build();
      api.post(files.step(file, change.id(), change.rows()), path, body);
    }
    progress.accept("investment: %s, %d changes".formatted(file, changes.size()));
  }

  private static Map<String, Object> position(SampleRow row) {
    return new JsonBody()
        .with("loanClass", row.text("loanClass"))
        .with("year", row.integer("year"))
        .with("item", row.text("item"))
        .with("amount", row.number("amount"))
        .with("basis", row.text("basis"))
        .with("source", row.text("source"))
        .build();
  }
}
