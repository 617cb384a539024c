package no.handlingsrom.budget.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Forslag i et møte: what was moved, what it costs, how the parties voted. One that fell may be
 * moved again in the next body.
 */
@Schema(
    name = "Motion",
    requiredProperties = {"title", "movedBy", "amounts", "votes", "carried"})
public record Motion(
    @NotBlank @Size(max = 500) @Schema(examples = "Styrke skolehelsetjenesten") String title,
    @NotBlank @Size(max = 200) @Schema(description = "Party or person", examples = "SV")
        String movedBy,
    @NotNull @Size(max = 1000) List<@NotNull @Valid Cost> amounts,
    @NotNull @Size(max = 100) List<@NotNull @Valid Vote> votes,
    @NotNull @Schema(description = "Vedtatt; where votes are equal the chair's vote decides")
        Boolean carried) {

  public Motion {
    amounts = amounts == null ? null : List.copyOf(amounts);
    votes = votes == null ? null : List.copyOf(votes);
  }

  /** What a motion asks for in a year. */
  @Schema(name = "MotionAmount")
  public record Cost(
      @NotNull @Schema(examples = "2024") Integer year,
      @NotNull @Schema(description = "Organisation unit", examples = "oppvekst") String unit,
      @NotNull @Amount @Schema(description = "NOK, expenditure positive", examples = "2000000.00")
          BigDecimal amount) {}

  /** How a party voted. */
  @Schema(name = "PartyVote")
  public record Vote(
      @NotBlank @Size(max = 200) @Schema(examples = "SV") String party,
      @NotNull @Min(0) @Schema(description = "Votes for", examples = "4") Integer inFavour,
      @NotNull @Min(0) @Schema(description = "Votes against", examples = "0") Integer against) {}

  /** Whether the result contradicts the votes. */
  boolean miscounted() {
    int balance = votes.stream().mapToInt(vote -> vote.inFavour() - vote.against()).sum();
    return carried ? balance < 0 : balance > 0;
  }
}
