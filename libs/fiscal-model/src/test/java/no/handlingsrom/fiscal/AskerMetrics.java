package no.handlingsrom.fiscal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValues;

/** Asker's metrics 2024–2027 in NOK; any of them can be replaced. */
public final class AskerMetrics implements MetricValues {

  private static final MetricValue NOT_PUBLISHED =
      new MetricValue.Missing(new Labels("ikke publisert", "not published"));

  private final Map<String, MetricValue> values = new HashMap<>();

  public AskerMetrics() {
    for (NamedCsvRecord row : AskerCsv.rows("metrics.csv")) {
      for (int year = 2024; year <= 2027; year++) {
        with(row.getField("metric"), year, row.getField(Integer.toString(year)));
      }
    }
  }

  public AskerMetrics with(String metric, int year, String amount) {
    values.put(metric + year, new MetricValue.Known(new BigDecimal(amount)));
    return this;
  }

  public AskerMetrics without(String metric, int year) {
    values.remove(metric + year);
    return this;
  }

  @Override
  public MetricValue valueOf(String metric, int year) {
    return values.getOrDefault(metric + year, NOT_PUBLISHED);
  }
}
