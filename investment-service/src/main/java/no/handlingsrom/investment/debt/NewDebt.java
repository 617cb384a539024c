package no.handlingsrom.investment.debt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.investment.position.PositionBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Debt positions as a client asks for them. */
@Schema(name = "NewDebt")
record NewDebt(
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "What the positions are about",
            examples = "Lån til finansiering av investeringer")
        String title,
    @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid PositionBody> positions) {

  /** A debt position as it is asked for and answered. */
  @Schema(name = "DebtPosition")
  record PositionBody(
      @NotNull @Schema(description = "Låneklasse", examples = "unspecified") LoanClass loanClass,
      @NotNull
          @Schema(
              description = "The year of an instalment; the plan's first year for an opening",
              examples = "2024")
          Integer year,
      @NotNull
          @Schema(
              description =
                  "opening: inngående gjeld on 1 January; instalment: planlagt avdrag of the year",
              examples = "instalment")
          DebtItem item,
      @NotNull @Amount @Schema(description = "NOK, positive", examples = "400000000.00")
          BigDecimal amount,
      @NotNull @Schema(examples = "stated") PositionBasis basis,
      @NotBlank
          @Size(max = 500)
          @Schema(description = "Document and line, or how it was derived", examples = "001:11180")
          String source) {

    static PositionBody of(DebtPosition p) {
      return new PositionBody(p.loanClass(), p.year(), p.item(), p.amount(), p.basis(), p.source());
    }

    DebtPosition toDomain() {
      return new DebtPosition(loanClass, year, item, amount.setScale(2), basis, source);
    }
  }

  List<DebtPosition> toDomain() {
    return positions.stream().map(PositionBody::toDomain).toList();
  }
}
