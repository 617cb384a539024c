package no.handlingsrom.investment.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change as a client asks for it. */
@Schema(name = "NewInvestmentChange")
record NewChange(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "What the change is", examples = "Lavere låneopptak 2025")
        String title,
    @Size(max = 200)
        @Schema(
            description = "Body and case number of the decision (vedtak)",
            examples = "K-sak 36/23")
        String decision,
    @Size(max = 2000) @Schema(description = "Where the figures come from", examples = "001:11374")
        String source,
    @NotNull @Size(min = 1, max = 100_000) List<@NotNull @Valid NewEntry> entries) {

  /** An entry as a client asks for it. */
  @Schema(
      name = "NewInvestmentEntry",
      description = "Classified by a KOSTRA art, or by a leaf line of § 5-5 første ledd.")
  record NewEntry(
      @NotNull @Schema(description = "Budget or accounting year", examples = "2025") Integer year,
      @Schema(
              description =
                  "Service area (tjenesteområde); none for what is common to all or not yet"
                      + " distributed",
              examples = "oppvekst")
          String area,
      @Schema(
              description = "Project of the version",
              examples = "skole-ny-sentrumsskole-med-idrettshall")
          String project,
      @Schema(
              description =
                  "Row of § 5-5 andre ledd, for grants-to-others-investments, shares-and-interests"
                      + " and lending-own-means; none for what is not yet distributed")
          String purpose,
      @Schema(description = "KOSTRA art of account class 0 (kontoklasse 0)") String art,
      @Schema(
              description = "Leaf line of § 5-5 første ledd, where the art is not known",
              examples = "investment-fixed-assets")
          String line,
      @NotNull
          @Amount
          @Schema(
              description = "NOK, expenditure positive, income and use of loans negative",
              examples = "5000000.00")
          BigDecimal amount) {

    /** The same entry with its amount in øre, so that equal entries look alike. */
    NewEntry exact() {
      return new NewEntry(year, area, project, purpose, art, line, amount.setScale(2));
    }
  }

  /** The entries with their amounts in øre. */
  List<NewEntry> exactEntries() {
    return entries.stream().map(NewEntry::exact).toList();
  }
}
