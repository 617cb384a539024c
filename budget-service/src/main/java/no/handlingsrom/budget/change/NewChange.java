package no.handlingsrom.budget.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.http.validation.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change as a client asks for it. */
@Schema(name = "NewOperatingChange")
public record NewChange(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "What the change is", examples = "Lavere skatteanslag 2025")
        String title,
    @Size(max = 200)
        @Schema(
            description = "Body and case number of the decision (vedtak)",
            examples = "K-sak 36/23")
        String decision,
    @Size(max = 500) @Schema(description = "Where the figures come from", examples = "001:11139")
        String source,
    @NotNull @Size(min = 1, max = 100_000) List<@NotNull @Valid NewEntry> entries) {

  /** An entry as a client asks for it. */
  @Schema(
      name = "NewOperatingEntry",
      description =
          "Classified by art, or by a line of § 5-6, or by neither (not distributed by kind).")
  public record NewEntry(
      @NotNull @Schema(description = "Budget or accounting year", examples = "2025") Integer year,
      @NotNull @Schema(description = "Organisation unit", examples = "sentralt") String unit,
      @Schema(description = "KOSTRA function (funksjon)", examples = "800") String function,
      @Schema(description = "KOSTRA art", examples = "870") String art,
      @Schema(description = "Leaf line of § 5-6, where the art is not known") String line,
      @NotNull
          @Amount
          @Schema(
              description = "NOK, expenditure positive, income negative",
              examples = "50000000.00")
          BigDecimal amount,
      @Size(max = 500) String text,
      @Min(1)
          @Max(12)
          @Schema(description = "Month, where the amount is divided by month (periodisert)")
          Integer month,
      @Schema(description = "Part of the frame table (rammeoversikt)") FrameCategory category,
      @Schema(
              description =
                  "The fund (fond) that an allocation or a use of funds moves, where it is told",
              examples = "disposition-fund")
          String fund,
      @Pattern(regexp = Coding.CODE, message = Coding.CODE_RULE)
          @Schema(description = "Own account number (systemkonto)", examples = "10100")
          String account,
      @Pattern(regexp = Coding.CODE, message = Coding.CODE_RULE)
          @Schema(description = "Project number of the ERP")
          String project,
      @Schema(description = "Free dimensions: value by name") @Size(max = 10)
          Map<
                  @NotNull @Slug String,
                  @NotNull @Pattern(regexp = Coding.CODE, message = Coding.CODE_RULE) String>
              dimensions) {

    public OperatingEntry toDomain() {
      return new OperatingEntry(
          new OperatingKey(
              year, month, unit, function, art, line, category, null, false, fund, coding()),
          amount.setScale(2),
          text);
    }

    private Coding coding() {
      return new Coding(account, project, dimensions == null ? Map.of() : dimensions);
    }
  }

  OperatingChange toDomain() {
    return new OperatingChange(
        title, decision, source, entries.stream().map(NewEntry::toDomain).toList());
  }
}
