package no.handlingsrom.budget.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.http.problem.Violation;

/**
 * A distribution gives as much as it takes: per year, service area, part of the frame table and
 * measure, the central unit apart from its area. So no frame, level of a measure or line of § 5-4
 * second paragraph's areas changes.
 */
@ApplicationScoped
class BalanceRule {

  private record Whole(
      int year, Organisation.Placement placement, FrameCategory category, String measure) {

    String describe() {
      return year
          + " on "
          + placement.area()
          + (placement.central() ? ", central" : "")
          + (category == null ? "" : ", " + category.code())
          + (measure == null ? "" : ", measure " + measure);
    }
  }

  /** One violation per whole that does not come to zero; units that do not exist are let pass. */
  List<Violation> check(List<OperatingEntry> entries, Organisation organisation) {
    Map<Whole, BigDecimal> sums = new LinkedHashMap<>();
    for (OperatingEntry entry : entries) {
      Optional<Organisation.Placement> placement =
          organisation.placement(entry.key().unit(), entry.key().year());
      placement.ifPresent(
          at ->
              sums.merge(
                  new Whole(entry.key().year(), at, entry.key().category(), entry.key().measure()),
                  entry.amount(),
                  BigDecimal::add));
    }
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue().signum() != 0)
        .map(
            sum ->
                new Violation(
                    "entries",
                    "must sum to zero for %s, not to %s"
                        .formatted(sum.getKey().describe(), sum.getValue().toPlainString())))
        .toList();
  }
}
