package no.handlingsrom.indicator.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.handlingsrom.indicator.observation.Observation;
import no.handlingsrom.indicator.observation.Observed;

/**
 * Observations as a JSON-stat 2 dataset. Its cells are few among many, so values and the reasons
 * why there is none stand by the number of their cell.
 */
record JsonStatDataset(
    String version,
    @JsonProperty("class") String kind,
    String label,
    String source,
    @JsonInclude(JsonInclude.Include.NON_NULL) Instant updated,
    List<String> id,
    List<Integer> size,
    Map<String, List<String>> role,
    Map<String, Dimension> dimension,
    Map<Long, BigDecimal> value,
    Map<Long, String> status) {

  /** Media type of the answer; JSON-stat has none of its own that is registered. */
  static final String MEDIA_TYPE = "application/vnd.json-stat+json";

  /** A dimension with the place of each category. */
  record Dimension(String label, Category category) {

    record Category(Map<String, Integer> index) {}

    private static Dimension of(String label, TreeSet<String> codes) {
      Map<String, Integer> index = new LinkedHashMap<>();
      codes.forEach(code -> index.put(code, index.size()));
      return new Dimension(label, new Category(index));
    }
  }

  private static final Map<String, Function<Observed, String>> DIMENSIONS = new LinkedHashMap<>();

  static {
    DIMENSIONS.put("subject", Observed::subject);
    DIMENSIONS.put("kind", o -> o.kind().code());
    DIMENSIONS.put("plan", o -> o.plan() == null ? "none" : o.plan());
    DIMENSIONS.put("method", o -> o.isComputed() ? "computed" : "published");
    DIMENSIONS.put("period", o -> o.period().code());
  }

  /** The observations of one view, of which no two speak of the same. */
  static JsonStatDataset of(String municipality, List<Observation> observations) {
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    DIMENSIONS.forEach(
        (id, code) -> {
          TreeSet<String> codes = new TreeSet<>();
          observations.forEach(o -> codes.add(code.apply(o.observed())));
          dimensions.put(id, Dimension.of(id, codes));
        });
    Map<Long, BigDecimal> values = new TreeMap<>();
    Map<Long, String> status = new TreeMap<>();
    for (Observation observation : observations) {
      Observed observed = observation.observed();
      long cell = cell(observed, dimensions);
      if (observed.value() == null) {
        status.put(cell, observed.reason().code());
      } else {
        values.put(cell, observed.value());
      }
    }
    return new JsonStatDataset(
        "2.0",
        "dataset",
        "Observasjoner, kommune " + municipality,
        "Handlingsrom",
        observations.stream().map(o -> o.observed().vintage()).max(Instant::compareTo).orElse(null),
        new ArrayList<>(DIMENSIONS.keySet()),
        dimensions.values().stream().map(d -> d.category().index().size()).toList(),
        Map.of("time", List.of("period")),
        dimensions,
        values,
        status);
  }

  private static long cell(Observed observed, Map<String, Dimension> dimensions) {
    long cell = 0;
    for (Map.Entry<String, Function<Observed, String>> dimension : DIMENSIONS.entrySet()) {
      Map<String, Integer> index = dimensions.get(dimension.getKey()).category().index();
      cell = cell * index.size() + index.get(dimension.getValue().apply(observed));
    }
    return cell;
  }
}
