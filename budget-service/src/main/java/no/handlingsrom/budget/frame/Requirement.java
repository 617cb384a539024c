package no.handlingsrom.budget.frame;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.handlingsrom.fiscal.Apportionment;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Omstillingskrav that service areas are to share by weighted criteria.
 *
 * @param step what every part is a multiple of, NOK; {@code null} for øre
 */
@Schema(name = "Requirement")
record Requirement(
    @NotNull @Amount @Schema(description = "NOK; savings are negative", examples = "-120000000.00")
        BigDecimal amount,
    @Amount
        @DecimalMin("0.01")
        @Schema(description = "Parts are multiples of this; 0.01 unless given", examples = "100000")
        BigDecimal step,
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Criterion> criteria) {

  private static final BigDecimal ORE = new BigDecimal("0.01");

  /** What a part of the requirement is shared by. */
  @Schema(name = "Criterion")
  record Criterion(
      @NotBlank @Size(max = 200) @Schema(examples = "Årsverk") String name,
      @NotNull
          @DecimalMin(value = "0", inclusive = false)
          @DecimalMax("1")
          @Schema(description = "The weights of all criteria sum to 1", examples = "0.4")
          BigDecimal weight,
      @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid AreaValue> values) {

    BigDecimal sum() {
      return values.stream().map(AreaValue::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /** What a service area measures on a criterion. */
  @Schema(name = "CriterionValue")
  record AreaValue(
      @NotNull @Schema(examples = "oppvekst") String area,
      @NotNull @DecimalMin("0") @DecimalMax("9999999999999999.99") @Schema(examples = "2550")
          BigDecimal value) {}

  /**
   * What is wrong with it.
   *
   * @param areas codes of the service areas there are
   */
  List<Violation> check(Set<String> areas) {
    List<Violation> violations = new ArrayList<>();
    BigDecimal weights =
        criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (weights.compareTo(BigDecimal.ONE) != 0) {
      violations.add(
          new Violation("criteria", "weights must sum to 1, not " + weights.toPlainString()));
    }
    if (amount.remainder(steps()).signum() != 0) {
      violations.add(new Violation("amount", "must be a multiple of the step"));
    }
    Set<String> first =
        new HashSet<>(criteria.get(0).values().stream().map(AreaValue::area).toList());
    for (int i = 0; i < criteria.size(); i++) {
      String at = "criteria[" + i + "].values";
      Set<String> named = new HashSet<>();
      for (AreaValue value : criteria.get(i).values()) {
        if (!areas.contains(value.area())) {
          violations.add(new Violation(at, "no such service area: " + value.area()));
        } else if (!named.add(value.area())) {
          violations.add(new Violation(at, value.area() + " is given twice"));
        }
      }
      if (!named.equals(first)) {
        violations.add(new Violation(at, "must name the same areas as the first criterion"));
      }
      if (criteria.get(i).sum().signum() == 0) {
        violations.add(new Violation(at, "must not all be zero"));
      }
    }
    return violations;
  }

  /**
   * The part of each area, in the order of the first criterion. An area's exact share is the sum
   * over the criteria of weight × value ÷ sum of the values; parts are rounded to the step by
   * largest remainders, so that they add up to the requirement.
   */
  Map<String, BigDecimal> parts() {
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      // weight ÷ sum over the common denominator of all criteria, so that nothing is rounded
      BigDecimal factor = criterion.weight();
      for (Criterion other : criteria) {
        factor = other == criterion ? factor : factor.multiply(other.sum());
      }
      for (AreaValue value : criterion.values()) {
        shares.merge(value.area(), factor.multiply(value.value()), BigDecimal::add);
      }
    }
    List<BigDecimal> parts = Apportionment.of(amount, List.copyOf(shares.values()), steps());
    Map<String, BigDecimal> result = new LinkedHashMap<>();
    int i = 0;
    for (String area : shares.keySet()) {
      result.put(area, parts.get(i++).setScale(2));
    }
    return result;
  }

  private BigDecimal steps() {
    return step == null ? ORE : step;
  }
}
