package no.handlingsrom.local.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Loads indicators, fiscal-rule definitions and observations into indicator-service. */
final class IndicatorSample {

  private final SampleFiles files;
  private final SampleApi api;

  IndicatorSample(SampleFiles files, SampleApi api) {
    this.files = files;
    this.api = api;
  }

  void load(Consumer<String> progress) {
    indicators();
    for (String rule : files.manifest().rules()) {
      api.post(files.step(rule, List.of()), "/fiscal-rule-definitions", files.object(rule));
    }
    progress.accept("indicator: %d fiscal rules".formatted(files.manifest().rules().size()));
    observations(progress);
    goalTrees(progress);
    for (SampleManifest.Posting posting : files.manifest().postings()) {
      String file = posting.file();
      api.post(files.step(file, List.of()), posting.path(), files.object(file));
      progress.accept("indicator: " + file);
    }
  }

  private void indicators() {
    String file = files.manifest().indicators();
    List<SampleRow> rows = files.rows(file);
    Map<String, Object> body =
        new JsonBody()
            .with("indicators", rows.stream().map(IndicatorSample::indicator).toList())
            .build();
    api.post(files.step(file, rows), "/indicators/batch", body);
  }

  private static Map<String, Object> indicator(SampleRow row) {
    return new JsonBody()
        .with("code", row.text("code"))
        .with("names", row.labels("name"))
        .with("unit", row.text("unit"))
        .with("source", sourceOf(row))
        .with("scale", scale(row))
        .with("direction", row.optional("direction"))
        .with("targets", row.optional("target") == null ? null : List.of(target(row)))
        .with("frequency", frequency(row))
        .with("lagMonths", row.optionalNumber("lag_months"))
        .with("seriesBreaks", row.optional("break_from") == null ? null : List.of(seriesBreak(row)))
        .with("replaces", row.optional("replaces") == null ? null : List.of(row.text("replaces")))
        .with("retired", retired(row))
        .build();
  }

  /** Where the values come from, and where the document says so. */
  private static String sourceOf(SampleRow row) {
    String data = row.optional("data_source");
    return data == null ? row.text("source") : data + " (" + row.text("source") + ")";
  }

  private static Map<String, Object> scale(SampleRow row) {
    if (row.optional("scale_kind") == null) {
      return null;
    }
    return new JsonBody()
        .with("kind", row.text("scale_kind"))
        .with("from", row.optionalNumber("scale_from"))
        .with("to", row.optionalNumber("scale_to"))
        .build();
  }

  /** A target in a label, such as "> 10 %", which stands every year and is to be passed. */
  private static Map<String, Object> target(SampleRow row) {
    return new JsonBody()
        .with("value", row.number("target"))
        .with("inclusive", false)
        .with("basis", "level")
        .build();
  }

  private static Map<String, Object> frequency(SampleRow row) {
    if (row.optional("frequency_period") == null) {
      return null;
    }
    return new JsonBody()
        .with("period", row.text("frequency_period"))
        .with("every", row.integer("frequency_every"))
        .build();
  }

  private static Map<String, Object> seriesBreak(SampleRow row) {
    return new JsonBody()
        .with("from", row.text("break_from"))
        .with("reason", row.labels("break"))
        .build();
  }

  private static Map<String, Object> retired(SampleRow row) {
    if (row.optional("retired_from") == null) {
      return null;
    }
    return new JsonBody()
        .with("from", row.integer("retired_from"))
        .with("reason", row.labels("retired"))
        .build();
  }

  private void goalTrees(Consumer<String> progress) {
    List<SampleRow> indicators = files.rows(files.manifest().indicators());
    for (SampleManifest.GoalTree tree : files.manifest().goalTrees()) {
      List<SampleRow> goals = files.rows(tree.goals());
      Map<String, Object> body =
          new JsonBody()
              .with("plan", tree.plan())
              .with("by", tree.by())
              .with("source", tree.source())
              .with("goals", goals.stream().map(IndicatorSample::goal).toList())
              .with(
                  "placements",
                  indicators.stream()
                      .filter(row -> row.optional("sub_goal") != null)
                      .map(IndicatorSample::placement)
                      .toList())
              .build();
      api.post(files.step(tree.goals(), goals), "/goal-trees", body);
      progress.accept("indicator: goal tree of " + tree.plan());
    }
  }

  private static Map<String, Object> goal(SampleRow row) {
    return new JsonBody()
        .with("level", row.text("level"))
        .with("code", row.text("code"))
        .with("parent", row.optional("parent"))
        .with("names", row.labels("name"))
        .with("state", row.optional("state"))
        .with("source", row.text("source"))
        .build();
  }

  private static Map<String, Object> placement(SampleRow row) {
    return new JsonBody()
        .with("indicator", row.text("code"))
        .with("subGoal", row.text("sub_goal"))
        .build();
  }

  private void observations(Consumer<String> progress) {
    String file = files.manifest().observations();
    List<SampleRow> rows = files.rows(file);
    Map<String, Object> body =
        new JsonBody()
            .with("observations", rows.stream().map(IndicatorSample::observation).toList())
            .build();
    api.post(files.step(file, rows), "/observations", body);
    progress.accept("indicator: %s, %d observations".formatted(file, rows.size()));
  }

  /** A value, or the reason why there is none. */
  private static Map<String, Object> observation(SampleRow row) {
    boolean missing = row.optional("value") == null;
    return new JsonBody()
        .with("subject", row.text("subject"))
        .with("year", row.integer("year"))
        .with("kind", row.text("kind"))
        .with("plan", row.optional("plan"))
        .with("value", row.optionalNumber("value"))
        .with("reason", row.optional("reason"))
        .with("missing", missing ? row.labels("missing") : null)
        .with("vintage", row.optional("vintage"))
        .with("source", row.text("source"))
        .build();
  }
}
