package no.handlingsrom.http.metrics;

import java.util.List;
import java.util.Set;
import no.handlingsrom.fiscal.metric.Metric;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Nøkkeltallene etter hver endring of a version, oldest first.
 *
 * @param items the changes of the version's own ledger; the first is its creation, which stands as
 *     its parent stood at the cut, or where the ledger is long, a later one
 */
public record MetricsHistory(@Schema(required = true) List<MetricsAfterChange> items) {

  /** How many changes a history goes back. */
  public static final int MOST = 500;

  /**
   * What states tell and histories do not: for these the assumptions behind them would have to be
   * walked back too, and no rule in use rests on them.
   */
  public static final Set<Metric> NOT_TRACED =
      Set.of(
          Metric.PLANNED_INTEREST_EXPENDITURE,
          Metric.PLANNED_DEPRECIATION,
          Metric.PLANNED_RUNNING_COST,
          Metric.CLOSING_BOOK_VALUE,
          Metric.MINIMUM_INSTALMENT);
}
