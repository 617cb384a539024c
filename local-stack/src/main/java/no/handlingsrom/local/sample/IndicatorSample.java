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
  }

  private void indicators() {
    String file = files.manifest().indicators();
    for (SampleRow row : files.rows(file)) {
      Map<String, Object> indicator =
          new JsonBody()
              .with("code", row.text("code"))
              .with("names", row.labels("name"))
              .with("unit", row.text("unit"))
              .with("source", row.text("source"))
              .build();
      api.post(files.step(file, row.text("code"), List.of(row)), "/indicators", indicator);
    }
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
        .with("missing", missing ? row.labels("missing") : null)
        .with("source", row.text("source"))
        .build();
  }
}
