package no.handlingsrom.indicator.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.indicator.AgeGroup;
import no.handlingsrom.fiscal.indicator.Direction;
import no.handlingsrom.fiscal.indicator.ResultChainStep;
import no.handlingsrom.fiscal.indicator.Yardstick;
import no.handlingsrom.indicator.api.Code;
import no.handlingsrom.indicator.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as it is asked for and answered. */
@Schema(name = "Indicator", description = "Indikator: something that is observed over the years")
record IndicatorBody(
    @NotNull @Code @Schema(examples = "building-maintenance") String code,
    @NotNull @Schema(description = "What people call the indicator") Labels names,
    @Schema(description = "Definisjon: what exactly is counted", nullable = true) Labels definition,
    @NotBlank
        @Schema(description = "Måleenhet: unit of the observed values", examples = "nok-per-m2")
        String unit,
    @Schema(
            description = "Where the values come from: table, survey, register or document",
            examples = "SSB 12905",
            nullable = true)
        String source,
    @Valid
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Left out when any value is possible")
        ScaleBody scale,
    @Schema(description = "Ønsket retning; null when not stated", nullable = true)
        Direction direction,
    @Schema(description = "Mål: one that stands every year, or some in the order of their years")
        List<@NotNull @Valid TargetBody> targets,
    @Schema(description = "Points of a given path to the targets; straight when empty")
        List<@NotNull @Valid MilestoneBody> path,
    @Schema(
            description =
                "Terskler: intervals from the lowest to the highest values that together cover"
                    + " every value exactly once")
        List<@NotNull @Valid ThresholdBody> thresholds,
    @Min(1900)
        @Max(2200)
        @Schema(
            description = "Basisår: the year relative targets are measured from",
            nullable = true)
        Integer baseYear,
    @Figure
        @PositiveOrZero
        @Schema(
            description =
                "Change up to which a trend is stagnant, in the unit; one percent of the mean when"
                    + " null",
            nullable = true)
        BigDecimal steadyWithin,
    @Valid
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Left out when not known or irregular")
        FrequencyBody frequency,
    @Min(0)
        @Max(240)
        @Schema(
            description = "Etterslep: months after a period until its value is available",
            nullable = true)
        Integer lagMonths,
    @Schema(description = "Ledd i resultatkjeden", nullable = true) ResultChainStep resultChainStep,
    @Schema(description = "Whom the indicator speaks of", nullable = true) AgeGroup ageGroup,
    @Min(1)
        @Max(1_000_000)
        @Schema(
            description =
                "Minste antall som vises: for counts of persons, the least value that is shown; no"
                    + " reader is told a smaller one. All are shown when null",
            nullable = true)
        Integer smallCellLimit,
    List<@NotNull @Valid SeriesBreakBody> seriesBreaks,
    @Schema(description = "Erstatter: codes of the older indicators it stands in for")
        List<@NotNull @Code String> replaces,
    @Valid
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Left out while it is in use")
        RetirementBody retired) {

  static IndicatorBody of(Indicator indicator) {
    Yardstick yardstick = indicator.yardstick();
    return new IndicatorBody(
        indicator.code(),
        indicator.names(),
        indicator.definition(),
        indicator.unit(),
        indicator.source(),
        ScaleBody.of(yardstick.scale()),
        yardstick.direction(),
        yardstick.targets().stream().map(TargetBody::of).toList(),
        yardstick.path().stream().map(MilestoneBody::of).toList(),
        yardstick.thresholds().stream().map(ThresholdBody::of).toList(),
        yardstick.baseYear(),
        yardstick.steadyWithin(),
        FrequencyBody.of(indicator.frequency()),
        indicator.lagMonths(),
        indicator.resultChainStep(),
        indicator.ageGroup(),
        indicator.smallCellLimit(),
        yardstick.breaks().stream().map(SeriesBreakBody::of).toList(),
        indicator.replaces(),
        RetirementBody.of(indicator.retired()));
  }

  /**
   * The indicator itself.
   *
   * @throws InvalidModelException naming the field in this body
   */
  Indicator toDomain() {
    return new Indicator(
        code,
        names,
        definition,
        unit,
        source,
        new Yardstick(
            scale == null ? null : at("scale.", scale::toDomain),
            direction,
            each("targets", targets, TargetBody::toDomain),
            each("path", path, MilestoneBody::toDomain),
            each("thresholds", thresholds, ThresholdBody::toDomain),
            baseYear,
            steadyWithin,
            each("seriesBreaks", seriesBreaks, SeriesBreakBody::toDomain)),
        frequency == null ? null : at("frequency.", frequency::toDomain),
        lagMonths,
        resultChainStep,
        ageGroup,
        smallCellLimit,
        replaces == null ? List.of() : replaces,
        retired == null ? null : retired.toDomain());
  }

  private static <B, D> List<D> each(String field, List<B> bodies, Function<B, D> form) {
    List<D> parts = new ArrayList<>();
    for (B body : bodies == null ? List.<B>of() : bodies) {
      parts.add(at(field + "[" + parts.size() + "].", () -> form.apply(body)));
    }
    return parts;
  }

  private static <D> D at(String place, Supplier<D> part) {
    try {
      return part.get();
    } catch (InvalidModelException e) {
      throw new InvalidModelException(place + e.field(), e.reason());
    }
  }
}
