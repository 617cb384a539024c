package no.handlingsrom.indicator.population;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.demography.CoverageYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Dekningsgrad of a service over the years. */
@Schema(name = "Coverage")
record CoverageAnswer(
    @Schema(examples = "round-the-clock-care") String service,
    Labels names,
    @Schema(examples = "80") int fromAge,
    @Schema(nullable = true) Integer toAge,
    @Schema(examples = "medium") String variant,
    List<Year> years,
    @Schema(description = "The answer holds all changes up to this number") long sequence) {

  /** One year. */
  @Schema(name = "CoverageYear")
  record Year(
      @Schema(examples = "2027") int year,
      @Schema(description = "Places there are or that are decided", examples = "962") int places,
      @Schema(
              description = "Inhabitants of the age group; null where not known",
              nullable = true,
              examples = "5795")
          Integer persons,
      @Schema(
              description = "Places per hundred inhabitants, one decimal; null where not known",
              nullable = true,
              examples = "16.6")
          BigDecimal ratePercent,
      @Schema(
              description =
                  "Places that would keep the rate of the first year with a rate, rounded up",
              nullable = true,
              examples = "1032")
          Integer placesToKeepRate,
      @Schema(description = "placesToKeepRate less places", nullable = true, examples = "70")
          Integer lacking) {

    static Year of(CoverageYear year) {
      return new Year(
          year.year(),
          year.places(),
          year.persons(),
          year.ratePercent(),
          year.placesToKeepRate(),
          year.lacking());
    }
  }
}
