package no.handlingsrom.investment.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.debt.InterestVerdict;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.investment.interest.NewInterest.AssumptionBody;
import no.handlingsrom.investment.interest.NewInterest.PolicyBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The interest of a version as it is answered. */
@Schema(
    name = "Interest",
    requiredProperties = {"years", "classes", "assumptions", "limits"})
record InterestBody(
    @Schema(description = "All loans together, by year") List<Year> years,
    @Schema(description = "Per loan class and year, as far as it is known") List<ClassYear> classes,
    @Schema(description = "The assumptions that count") List<AssumptionBody> assumptions,
    @Schema(description = "The limits of the financial regulations") List<PolicyBody> limits) {

  private static final int SHARE_DECIMALS = 4;

  /** A year of all loans. */
  @Schema(
      name = "InterestYear",
      requiredProperties = {
        "year",
        "interest",
        "published",
        "difference",
        "fixedShare",
        "fixedShareVerdict"
      })
  record Year(
      @Schema(examples = "2025") int year,
      @Schema(
              description =
                  "Rente på gjennomsnittlig gjeld: interest on the average balance, NOK, positive;"
                      + " null where debt or assumption is not known",
              nullable = true,
              examples = "485747600.00")
          BigDecimal interest,
      @Schema(
              description = "What the plan's document prints, NOK; null where it is not stated",
              nullable = true,
              examples = "491200000.00")
          BigDecimal published,
      @Schema(
              description = "interest − published; the published figure stays the official one",
              nullable = true,
              examples = "-5452400.00")
          BigDecimal difference,
      @Schema(
              description = "Fastrenteandel, 0 to 1, four decimals; null where it is not known",
              nullable = true,
              examples = "0.3500")
          BigDecimal fixedShare,
      @Schema(
              description = "The unrounded share against the limits of the year",
              examples = "not-assessable")
          InterestVerdict fixedShareVerdict) {}

  /** A year of one loan class. */
  @Schema(
      name = "InterestClassYear",
      requiredProperties = {"loanClass", "year", "interest"})
  record ClassYear(
      LoanClass loanClass,
      @Schema(examples = "2025") int year,
      @Schema(description = "NOK, positive", examples = "94876000.00") BigDecimal interest) {}

  static InterestBody of(
      DebtInterest interest,
      List<StatedInterest> assumptions,
      List<StatedPolicy> limits,
      List<Integer> years) {
    Map<Integer, StatedInterest> stated =
        assumptions.stream().collect(Collectors.toMap(StatedInterest::year, Function.identity()));
    return new InterestBody(
        years.stream()
            .map(year -> year(interest, Optional.ofNullable(stated.get(year)), limits, year))
            .toList(),
        interest.classes().stream()
            .flatMap(
                loanClass ->
                    years.stream()
                        .flatMap(
                            year ->
                                interest.of(loanClass, year).stream()
                                    .map(amount -> new ClassYear(loanClass, year, amount))))
            .toList(),
        assumptions.stream().map(AssumptionBody::of).toList(),
        limits.stream().map(PolicyBody::of).toList());
  }

  private static Year year(
      DebtInterest interest, Optional<StatedInterest> stated, List<StatedPolicy> limits, int year) {
    Optional<BigDecimal> model = interest.of(year);
    Optional<BigDecimal> published = stated.map(StatedInterest::published);
    Optional<BigDecimal> share = interest.fixedShare(year);
    return new Year(
        year,
        model.orElse(null),
        published.orElse(null),
        model.flatMap(amount -> published.map(amount::subtract)).orElse(null),
        share.map(s -> s.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP)).orElse(null),
        limits.stream()
            .filter(policy -> policy.fromYear() <= year)
            .max(Comparator.comparing(StatedPolicy::fromYear))
            .map(policy -> policy.limits().verdict(share))
            .orElse(InterestVerdict.NOT_ASSESSABLE));
  }
}
