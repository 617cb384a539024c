package no.handlingsrom.investment.following;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How projects stand at a report date, as a client tells it. */
@Schema(name = "NewProjectReports")
record NewReports(
    @NotBlank @Size(max = 200) @Schema(examples = "1. tertial 2024") String title,
    @NotNull @Schema(description = "The report date", examples = "2024-04-30") LocalDate date,
    @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid Report> reports) {

  /** How a project stands. */
  @Schema(name = "NewProjectReport")
  record Report(
      @NotNull @Schema(examples = "skole-utvidelse-hvalstad") String project,
      @NotNull @Schema(description = "Framdrift", examples = "delayed") Progress progress,
      @Amount
          @DecimalMin(value = "0", message = "must not be negative")
          @Schema(
              description = "NOK: what the whole project is expected to cost",
              examples = "580000000.00")
          BigDecimal forecastTotal,
      @Size(max = 100) List<@NotNull @Valid Milestone> milestones) {

    Report {
      milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }
  }
}
