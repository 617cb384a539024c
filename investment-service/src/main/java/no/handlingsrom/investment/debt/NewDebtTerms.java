package no.handlingsrom.investment.debt;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.debt.AssumedTerms;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.position.PositionBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Assumed terms as a client states them. */
@Schema(name = "NewDebtTerms")
record NewDebtTerms(
    @NotBlank @Size(max = 200) @Schema(examples = "Vilkår for nye lån") String title,
    @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid TermsBody> terms) {

  /** Låneform as it is asked for and answered. */
  enum KindBody {
    @JsonProperty("serial")
    SERIAL,
    @JsonProperty("annuity")
    ANNUITY,
    @JsonProperty("fixed")
    FIXED;

    AssumedTerms.Kind toDomain() {
      return switch (this) {
        case SERIAL -> AssumedTerms.Kind.SERIAL;
        case ANNUITY -> AssumedTerms.Kind.ANNUITY;
        case FIXED -> AssumedTerms.Kind.FIXED;
      };
    }
  }

  /** The terms of a loan class as they are asked for and answered. */
  @Schema(name = "DebtTerms")
  record TermsBody(
      @NotNull @Schema(description = "Låneklasse", examples = "unspecified") LoanClass loanClass,
      @Schema(
              description =
                  "Låneform: serial takes years and standingYears; annuity percent, the rate of its"
                      + " payment plan, too; fixed takes percent alone, the part of the principal"
                      + " repaid a year. Null: nothing is assumed any more",
              nullable = true,
              examples = "serial")
          KindBody kind,
      @Min(1)
          @Max(100)
          @Schema(
              description = "Nedbetalingstid: instalments of what is drawn",
              nullable = true,
              examples = "30")
          Integer years,
      @Min(1)
          @Max(100)
          @Schema(
              description = "Instalments of the debt that stands when planned instalments end",
              nullable = true,
              examples = "24")
          Integer standingYears,
      @DecimalMin("0")
          @DecimalMax("100")
          @Digits(integer = 3, fraction = 4)
          @Schema(nullable = true, examples = "4.0")
          BigDecimal percent,
      @Min(1)
          @Max(20)
          @Schema(
              description = "Years from the draw to the first instalment; 1 when left out",
              nullable = true,
              examples = "1")
          Integer firstInstalmentAfter,
      @NotNull @Schema(examples = "derived") PositionBasis basis,
      @NotBlank
          @Size(max = 500)
          @Schema(description = "Whose assumption it is", examples = "Finansreglement § 6")
          String source) {

    static TermsBody of(StatedTerms stated) {
      Optional<AssumedTerms> terms = Optional.ofNullable(stated.terms());
      return new TermsBody(
          stated.loanClass(),
          terms.map(known -> KindBody.valueOf(known.kind().name())).orElse(null),
          terms.map(AssumedTerms::years).orElse(null),
          terms.map(AssumedTerms::standingYears).orElse(null),
          terms.map(AssumedTerms::percent).orElse(null),
          terms.map(AssumedTerms::firstInstalmentAfter).orElse(null),
          stated.basis(),
          stated.source());
    }

    private StatedTerms toDomain(String at) {
      try {
        return new StatedTerms(
            loanClass,
            kind == null
                ? null
                : new AssumedTerms(
                    kind.toDomain(),
                    years,
                    standingYears,
                    percent,
                    firstInstalmentAfter == null ? 1 : firstInstalmentAfter),
            basis,
            source);
      } catch (InvalidModelException e) {
        throw new InvalidModelException(at + "." + e.field(), e.reason());
      }
    }
  }

  /**
   * The terms, one of each class.
   *
   * @throws InvalidModelException naming the first field that contradicts the kind
   * @throws ProblemException rule-broken for a class that is given twice
   */
  List<StatedTerms> toDomain() {
    Set<LoanClass> seen = new HashSet<>();
    List<Violation> twice =
        IntStream.range(0, terms.size())
            .filter(i -> !seen.add(terms.get(i).loanClass()))
            .mapToObj(i -> new Violation("terms[" + i + "].loanClass", "is given twice"))
            .toList();
    if (!twice.isEmpty()) {
      throw ProblemException.broken(twice);
    }
    return IntStream.range(0, terms.size())
        .mapToObj(i -> terms.get(i).toDomain("terms[" + i + "]"))
        .toList();
  }
}
