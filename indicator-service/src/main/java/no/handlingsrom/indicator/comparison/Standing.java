package no.handlingsrom.indicator.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Plassering: where a unit stands among the others.
 *
 * @param rank 1 is the best, or the highest where neither is better; equal values share a rank;
 *     {@code null} for averages and without a value
 * @param distance value less that of the municipality itself; {@code null} when either is missing
 */
@Schema(name = "ComparisonStanding")
record Standing(
    @Schema(examples = "kostra-group-12") String unit,
    Labels names,
    ComparisonUnitKind kind,
    @Schema(nullable = true, examples = "291") BigDecimal value,
    @Schema(description = "Why there is no value; null when there is one", nullable = true)
        Labels missing,
    @Schema(
            description =
                "1 is the best, or the highest where neither is better; equal values share a rank;"
                    + " null for averages and without a value",
            nullable = true)
        Integer rank,
    @Schema(description = "Value less that of the municipality itself", nullable = true)
        BigDecimal distance,
    @Schema(
            description =
                "The distance in percent of the own value, one decimal; null when that is"
                    + " missing or zero",
            nullable = true)
        BigDecimal distancePercent,
    @Schema(description = "Whether the source names the year; if not, it is presumed")
        boolean yearStated,
    String source) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The units that have a value or a reason for that year, those with a rank first. */
  static List<Standing> of(
      Better better, List<ComparisonUnit> units, List<ComparedValue> values, int year) {
    List<ComparedValue> ofYear = values.stream().filter(v -> v.year() == year).toList();
    BigDecimal own =
        units.stream()
            .filter(unit -> unit.kind() == ComparisonUnitKind.OWN)
            .flatMap(unit -> find(ofYear, unit).stream())
            .map(ComparedValue::value)
            .filter(value -> value != null)
            .findFirst()
            .orElse(null);
    List<BigDecimal> ranked =
        units.stream()
            .filter(unit -> !unit.kind().isAverage())
            .flatMap(unit -> find(ofYear, unit).stream())
            .map(ComparedValue::value)
            .filter(value -> value != null)
            .sorted(better == Better.LOWER ? Comparator.naturalOrder() : Comparator.reverseOrder())
            .toList();
    return units.stream()
        .flatMap(unit -> find(ofYear, unit).stream().map(v -> of(unit, v, own, ranked)))
        .sorted(
            Comparator.comparing(Standing::rank, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static Optional<ComparedValue> find(List<ComparedValue> values, ComparisonUnit unit) {
    return values.stream().filter(value -> value.unit().equals(unit.code())).findFirst();
  }

  private static Standing of(
      ComparisonUnit unit, ComparedValue value, BigDecimal own, List<BigDecimal> ranked) {
    BigDecimal number = value.value();
    BigDecimal distance = number == null || own == null ? null : number.subtract(own);
    return new Standing(
        unit.code(),
        unit.names(),
        unit.kind(),
        number,
        value.missing(),
        number == null || unit.kind().isAverage() ? null : rank(number, ranked),
        distance,
        distance == null || own.signum() == 0 ? null : percent(distance, own),
        value.yearStated(),
        value.source());
  }

  private static int rank(BigDecimal value, List<BigDecimal> ranked) {
    int before = 0;
    while (ranked.get(before).compareTo(value) != 0) {
      before++;
    }
    return before + 1;
  }

  private static BigDecimal percent(BigDecimal distance, BigDecimal own) {
    return distance
        .multiply(HUNDRED)
        .divide(own.abs(), MathContext.DECIMAL128)
        .setScale(1, RoundingMode.HALF_UP);
  }
}
