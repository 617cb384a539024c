package no.handlingsrom.investment.project;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.investment.appropriation.Appropriation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is appropriated in a year. */
@Schema(name = "YearAmount")
public record YearAmount(
    @NotNull @Schema(examples = "2029") Integer year,
    @NotNull @Amount @Schema(description = "NOK, outlay positive", examples = "200000000.00")
        BigDecimal amount) {

  /** As an entry on the line of a project. */
  public Appropriation of(Project project) {
    return new Appropriation(
        year,
        project.area(),
        project.id(),
        project.purpose(),
        null,
        project.line(),
        amount.setScale(2));
  }
}
