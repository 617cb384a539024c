package no.handlingsrom.budget.attempt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.handlingsrom.contracts.budget.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision of a political body as it is asked for and answered. */
@Schema(name = "Decision")
record DecisionBody(
    @NotBlank
        @Size(max = 100)
        @Schema(description = "Who decided (organ)", examples = "kommunestyret")
        String body,
    @NotBlank
        @Size(max = 100)
        @Schema(description = "The body's number of the case (saksnummer)", examples = "91/23")
        String caseNumber,
    @NotNull @Schema(description = "The day of the decision", examples = "2023-12-12")
        LocalDate date) {

  static DecisionBody of(Decision decision) {
    return new DecisionBody(decision.body(), decision.caseNumber(), decision.date());
  }

  Decision toDomain() {
    return new Decision(body, caseNumber, date);
  }
}
