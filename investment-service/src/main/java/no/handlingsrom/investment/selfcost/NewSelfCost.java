package no.handlingsrom.investment.selfcost;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.investment.position.PositionBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client states of self-cost services together; what is left out adds nothing. */
@Schema(name = "NewSelfCost")
record NewSelfCost(
    @NotBlank @Size(max = 200) @Schema(examples = "Selvkost 2024") String title,
    @Size(max = 50) List<@NotNull @Valid AreaBody> areas,
    @Size(max = 100) List<@NotNull @Valid SwapRateBody> swapRates,
    @Size(max = 5000) List<@NotNull @Valid FigureBody> figures,
    @Size(max = 1000) List<@NotNull @Valid FeeBody> fees) {

  NewSelfCost {
    areas = areas == null ? List.of() : areas;
    swapRates = swapRates == null ? List.of() : swapRates;
    figures = figures == null ? List.of() : figures;
    fees = fees == null ? List.of() : fees;
  }

  /** A self-cost service as it is stated and answered. */
  @Schema(name = "SelfCostArea")
  record AreaBody(
      @NotNull
          @Pattern(
              regexp = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?",
              message = "must be lower-case letters, digits and inner hyphens, at most 64")
          @Schema(examples = "water")
          String code,
      @NotNull Labels names,
      @Size(min = 1, max = 100)
          @Schema(
              description = "What a household is taken to use in a year; null where not stated",
              nullable = true,
              examples = "150 m³")
          String standardConsumption,
      @NotBlank @Size(max = 500) @Schema(examples = "001:13408") String source) {

    static AreaBody of(SelfCostArea area) {
      return new AreaBody(area.code(), area.names(), area.standardConsumption(), area.source());
    }

    SelfCostArea toDomain() {
      return new SelfCostArea(code, names, standardConsumption, source);
    }
  }

  /** An average five-year swap rate as it is stated and answered. */
  @Schema(name = "SwapRate")
  record SwapRateBody(
      @NotNull @Min(1900) @Max(2200) @Schema(examples = "2021") Integer year,
      @NotNull
          @Digits(integer = 2, fraction = 4)
          @DecimalMin("-99")
          @DecimalMax("99")
          @Schema(description = "Average of the year, percent", examples = "1.465")
          BigDecimal averagePercent,
      @NotNull @Schema(examples = "stated") PositionBasis basis,
      @NotBlank @Size(max = 500) @Schema(examples = "Kommunalbanken") String source) {

    static SwapRateBody of(SwapRate rate) {
      return new SwapRateBody(rate.year(), rate.averagePercent(), rate.basis(), rate.source());
    }

    SwapRate toDomain() {
      return new SwapRate(year, averagePercent, basis, source);
    }
  }

  /** A figure of a self-cost service as it is stated and answered. */
  @Schema(name = "SelfCostFigure")
  record FigureBody(
      @NotNull @Size(min = 1, max = 64) @Schema(examples = "water") String area,
      @NotNull @Min(1900) @Max(2200) @Schema(examples = "2024") Integer year,
      @NotNull
          @Schema(
              description =
                  "unsettled: a surplus (positive) or deficit (negative) that arose in the year and"
                      + " is not settled when the first year of the figures begins; 0 states that"
                      + " there is none. Everything else is positive",
              examples = "direct-cost")
          SelfCostItem item,
      @NotNull @Amount @Schema(description = "NOK", examples = "85000000.00") BigDecimal amount,
      @NotNull @Schema(examples = "stated") PositionBasis basis,
      @NotBlank @Size(max = 500) @Schema(examples = "Etterkalkyle 2023") String source) {

    static FigureBody of(SelfCostFigure figure) {
      return new FigureBody(
          figure.area(),
          figure.year(),
          figure.item(),
          figure.amount(),
          figure.basis(),
          figure.source());
    }

    SelfCostFigure toDomain() {
      return new SelfCostFigure(area, year, item, amount.setScale(2), basis, source);
    }
  }

  /** The fee of a service as it is stated and answered. */
  @Schema(name = "SelfCostFee")
  record FeeBody(
      @NotNull @Size(min = 1, max = 64) @Schema(examples = "water") String area,
      @NotNull @Min(1900) @Max(2200) @Schema(examples = "2024") Integer year,
      @Digits(integer = 4, fraction = 4)
          @DecimalMin("-100")
          @DecimalMax("9999")
          @Schema(
              description = "Growth since the year before, percent",
              nullable = true,
              examples = "37.7")
          BigDecimal growthPercent,
      @Amount
          @Schema(
              description = "Fee of a household with standard consumption, NOK a year",
              nullable = true,
              examples = "4800.00")
          BigDecimal amount,
      @NotNull @Schema(examples = "stated") PositionBasis basis,
      @NotBlank @Size(max = 500) @Schema(examples = "001:13516") String source) {

    static FeeBody of(StatedFee fee) {
      return new FeeBody(
          fee.area(), fee.year(), fee.growthPercent(), fee.amount(), fee.basis(), fee.source());
    }

    StatedFee toDomain() {
      return new StatedFee(
          area, year, growthPercent, amount == null ? null : amount.setScale(2), basis, source);
    }
  }

  SelfCostFacts toDomain() {
    return new SelfCostFacts(
        areas.stream().map(AreaBody::toDomain).toList(),
        swapRates.stream().map(SwapRateBody::toDomain).toList(),
        figures.stream().map(FigureBody::toDomain).toList(),
        fees.stream().map(FeeBody::toDomain).toList());
  }
}
