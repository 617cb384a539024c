package no.handlingsrom.investment.following;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was spent on projects, as a client tells it. */
@Schema(name = "NewProjectSpending")
record NewSpending(
    @NotBlank @Size(max = 200) @Schema(examples = "Prosjektregnskap mars 2024") String title,
    @Size(max = 2000) @Schema(description = "Where the figures come from") String source,
    @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid Spent> spending) {

  /** What was spent on a project in a month. */
  @Schema(name = "ProjectSpending")
  record Spent(
      @NotNull @Schema(examples = "skole-utvidelse-hvalstad") String project,
      @NotNull
          @Pattern(
              regexp = "(19|20|21)\\d{2}-(0[1-9]|1[0-2])",
              message = "must be a month like 2024-03")
          @Schema(description = "The month", examples = "2024-03")
          String period,
      @NotNull @Amount @Schema(description = "NOK, outlay positive", examples = "12500000.00")
          BigDecimal amount) {

    YearMonth month() {
      return YearMonth.parse(period);
    }
  }
}
