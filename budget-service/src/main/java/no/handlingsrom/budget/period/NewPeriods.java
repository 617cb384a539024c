package no.handlingsrom.budget.period;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import no.handlingsrom.fiscal.Apportionment;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a year is to be divided by month, as a client asks for it. */
@Schema(name = "NewPeriods")
record NewPeriods(
    @NotBlank @Size(max = 200) @Schema(examples = "Skole 2024 per måned") String title,
    @NotNull @Schema(examples = "2024") Integer year,
    @NotNull @Schema(description = "What stands on it and below", examples = "skole") String unit,
    @Schema(description = "Only amounts on this KOSTRA function") String function,
    @Schema(description = "Only amounts on this KOSTRA art") String art,
    @Schema(description = "Only amounts on this line of § 5-6") String line,
    @NotNull Method method,
    @Size(min = 12, max = 12)
        @Schema(description = "With the method profile: weights of the months, January first")
        List<@NotNull @DecimalMin("0") @DecimalMax("1000000000") BigDecimal> profile,
    @Size(min = 12, max = 12)
        @Schema(description = "With the method amounts: NOK per month, January first")
        List<@NotNull @Amount BigDecimal> amounts) {

  private static final BigDecimal ORE = new BigDecimal("0.01");

  /** How the months come about. */
  enum Method {
    /** A twelfth each. */
    @JsonProperty("even")
    EVEN,
    /** By the weights of a profile. */
    @JsonProperty("profile")
    PROFILE,
    /** As given. */
    @JsonProperty("amounts")
    AMOUNTS
  }

  Selection selection() {
    return new Selection(year, unit, function, art, line);
  }

  /**
   * The amounts of the months. Twelfths and profiles are rounded to øre by largest remainders, of
   * equal ones the earlier month first.
   *
   * @param whole NOK of the year
   * @throws ProblemException rule-broken, naming what the method asks for
   */
  List<BigDecimal> months(BigDecimal whole) {
    return switch (method) {
      case EVEN ->
          Apportionment.of(whole, Collections.nCopies(Months.IN_A_YEAR, BigDecimal.ONE), ORE);
      case PROFILE -> byProfile(whole);
      case AMOUNTS -> given(amounts, "amounts");
    };
  }

  private List<BigDecimal> byProfile(BigDecimal whole) {
    try {
      return Apportionment.of(whole, given(profile, "profile"), ORE);
    } catch (InvalidModelException e) {
      throw ProblemException.broken("profile", e.reason());
    }
  }

  private static List<BigDecimal> given(List<BigDecimal> months, String field) {
    if (months == null) {
      throw ProblemException.broken(field, "must be given with this method");
    }
    return months;
  }
}
