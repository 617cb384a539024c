package no.handlingsrom.investment.interest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.debt.InterestAssumption;
import no.handlingsrom.fiscal.debt.InterestAssumption.FixedPart;
import no.handlingsrom.fiscal.debt.InterestPolicy;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.position.PositionBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Interest assumptions and limits as a client states them; what is left out adds nothing. */
@Schema(name = "NewInterest")
record NewInterest(
    @NotBlank @Size(max = 200) @Schema(examples = "Renteforutsetninger") String title,
    @Size(max = 100) List<@NotNull @Valid AssumptionBody> assumptions,
    @Size(max = 20) List<@NotNull @Valid PolicyBody> limits) {

  NewInterest {
    assumptions = assumptions == null ? List.of() : assumptions;
    limits = limits == null ? List.of() : limits;
  }

  /** The interest of a year as it is stated and answered. */
  @Schema(name = "InterestAssumption")
  record AssumptionBody(
      @NotNull @Schema(examples = "2025") Integer year,
      @NotNull
          @Digits(integer = 2, fraction = 4)
          @DecimalMin("-99")
          @DecimalMax("99")
          @Schema(
              description =
                  "Percent, of debt whose interest floats; of all debt where no fixed share is given",
              examples = "4.0")
          BigDecimal ratePercent,
      @Valid
          @Schema(
              description = "Fastrenteandel; null is not known, which is not a share of 0",
              nullable = true)
          FixedPartBody fixedPart,
      @Amount
          @Schema(
              description =
                  "Renteutgifter as the document prints them, NOK, positive; to compare with",
              nullable = true,
              examples = "491200000.00")
          BigDecimal published,
      @NotNull @Schema(examples = "stated") PositionBasis basis,
      @NotBlank @Size(max = 500) @Schema(examples = "001:4989, 001:4956") String source) {

    static AssumptionBody of(StatedInterest stated) {
      FixedPart fixed = stated.assumption().fixedPart();
      return new AssumptionBody(
          stated.year(),
          stated.assumption().ratePercent(),
          FixedPartBody.of(fixed),
          stated.published(),
          stated.basis(),
          stated.source());
    }

    private StatedInterest toDomain(String at) {
      if (published != null && published.signum() < 0) {
        throw new InvalidModelException(at + ".published", "must not be negative");
      }
      try {
        FixedPart fixed = fixedPart == null ? null : fixedPart.toDomain();
        return new StatedInterest(
            year,
            new InterestAssumption(ratePercent, fixed),
            published == null ? null : published.setScale(2),
            basis,
            source);
      } catch (InvalidModelException e) {
        throw new InvalidModelException(at + ".fixedPart." + e.field(), e.reason());
      }
    }
  }

  /** Limits for fixed and floating interest as they are stated and answered. */
  @Schema(name = "InterestLimits")
  record PolicyBody(
      @NotNull @Schema(description = "They hold from this year on", examples = "2024")
          Integer fromYear,
      @NotNull
          @Digits(integer = 1, fraction = 6)
          @Schema(description = "Least share with fixed interest, 0 to 1", examples = "0.30")
          BigDecimal leastFixedShare,
      @NotNull
          @Digits(integer = 1, fraction = 6)
          @Schema(
              description = "Least share with interest bound for less than a year, 0 to 1",
              examples = "0.40")
          BigDecimal leastFloatingShare,
      @NotBlank @Size(max = 500) @Schema(examples = "001:4983-4984") String source) {

    static PolicyBody of(StatedPolicy policy) {
      return new PolicyBody(
          policy.fromYear(),
          policy.limits().leastFixedShare(),
          policy.limits().leastFloatingShare(),
          policy.source());
    }

    private StatedPolicy toDomain(String at) {
      try {
        return new StatedPolicy(
            fromYear, new InterestPolicy(leastFixedShare, leastFloatingShare), source);
      } catch (InvalidModelException e) {
        throw new InvalidModelException(at + "." + e.field(), e.reason());
      }
    }
  }

  /**
   * The assumptions.
   *
   * @throws InvalidModelException naming the field that contradicts itself
   */
  List<StatedInterest> toAssumptions() {
    return IntStream.range(0, assumptions.size())
        .mapToObj(i -> assumptions.get(i).toDomain("assumptions[" + i + "]"))
        .toList();
  }

  /**
   * The limits.
   *
   * @throws InvalidModelException naming the field that contradicts itself
   */
  List<StatedPolicy> toLimits() {
    return IntStream.range(0, limits.size())
        .mapToObj(i -> limits.get(i).toDomain("limits[" + i + "]"))
        .toList();
  }

  /**
   * Checks that years belong to the plan and are given once.
   *
   * @throws ProblemException rule-broken, naming the first offending field
   */
  void check(PlanVersion version) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < assumptions.size(); i++) {
      int year = assumptions.get(i).year();
      if (!version.investmentYears().contains(year)) {
        throw ProblemException.broken(
            "assumptions[" + i + "].year", year + " is not among " + version.investmentYears());
      }
      if (!seen.add(year)) {
        throw ProblemException.broken("assumptions[" + i + "].year", "is given twice");
      }
    }
    if (limits.stream().map(PolicyBody::fromYear).distinct().count() < limits.size()) {
      throw ProblemException.broken("limits", "a year is given twice");
    }
    if (assumptions.isEmpty() && limits.isEmpty()) {
      throw ProblemException.broken("assumptions", "nothing is stated");
    }
  }
}
