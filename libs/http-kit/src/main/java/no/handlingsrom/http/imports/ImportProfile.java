package no.handlingsrom.http.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import no.handlingsrom.http.validation.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Importprofil: how the files of a source are read. A profile never changes, so that an import can
 * always be read again as it was; another way of reading has another id.
 *
 * @param csv layout of a CSV file; {@code null} for other formats
 * @param xml what the file tells and how, of XML formats; {@code null} for CSV
 * @param accounts own account numbers and what they stand for in KOSTRA
 * @param units units of the organisation, by responsibility unit or its beginning and {@code *}
 * @param projects projects by the numbers that the source has for them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ImportProfile",
    requiredProperties = {"id", "format"})
public record ImportProfile(
    @NotNull @Slug @Schema(examples = "visma-2024") String id,
    @NotNull ImportFormat format,
    @Valid CsvLayout csv,
    @Valid XmlLayout xml,
    @Size(max = 20_000) List<@NotNull @Valid AccountMapping> accounts,
    @Size(max = 20_000) Map<@NotBlank String, @NotNull @Slug String> units,
    @Size(max = 20_000) Map<@NotBlank String, @NotNull @Slug String> projects) {

  public ImportProfile {
    accounts = accounts == null ? List.of() : List.copyOf(accounts);
    units = units == null ? Map.of() : Map.copyOf(units);
    projects = projects == null ? Map.of() : Map.copyOf(projects);
  }

  /**
   * What an own account number stands for. What a column of the file tells comes before it.
   *
   * @param account the number, or its beginning followed by {@code *}; the longest that fits counts
   * @param accountClass 0, 1 or 2; {@code null} where a column tells it
   * @param function {@code null} where a column tells it
   * @param art {@code null} where a column tells it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "AccountMapping",
      requiredProperties = {"account"})
  public record AccountMapping(
      @NotNull
          @Pattern(
              regexp = "[^*]{1,40}\\*?|\\*",
              message = "must be a number, or a beginning and *")
          @Schema(examples = "1010*")
          String account,
      @Pattern(regexp = "[012]", message = "must be 0, 1 or 2")
          @Schema(description = "Kontoklasse", examples = "1")
          String accountClass,
      @Pattern(regexp = "[0-9]{3}", message = "must be three digits")
          @Schema(description = "KOSTRA function", examples = "202")
          String function,
      @Pattern(regexp = "[0-9]{3}", message = "must be three digits")
          @Schema(description = "KOSTRA art", examples = "010")
          String art) {}

  /**
   * What an XML file tells and how.
   *
   * @param company organisation number (SAF-T) or client (ABWTransaction) that the file must be of
   * @param accountBy what accounts are looked up by; {@code null} means the own account number
   * @param sign KOSTRA (debit positive) or DEBIT_CREDIT; of ABWTransaction only
   * @param dimensions what the dimensions of the source stand for: account-class, function, art,
   *     unit, responsibility, project, or a free name; by AnalysisType (SAF-T) or Dim1 to Dim7
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "XmlLayout",
      requiredProperties = {"company"})
  public record XmlLayout(
      @NotBlank @Size(max = 40) @Schema(examples = "920125298") String company,
      AccountBasis accountBy,
      SignConvention sign,
      @Size(max = 20) Map<@NotBlank String, @NotNull @Slug String> dimensions) {

    public XmlLayout {
      dimensions = dimensions == null ? Map.of() : Map.copyOf(dimensions);
    }
  }

  /**
   * Layout of a CSV file.
   *
   * @param columns what each of our columns is called in the header
   * @param dimensions names of free dimensions, by the names of their columns
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "CsvLayout",
      requiredProperties = {"delimiter", "encoding", "decimal", "sign", "period", "columns"})
  public record CsvLayout(
      @NotNull
          @Pattern(regexp = "[;,|\\t]", message = "must be ; , | or a tabulator")
          @Schema(examples = ";")
          String delimiter,
      @NotNull
          @Pattern(
              regexp = "utf-8|iso-8859-1|windows-1252",
              message = "must be utf-8, iso-8859-1 or windows-1252")
          @Schema(examples = "utf-8")
          String encoding,
      @NotNull
          @Pattern(regexp = "[.,]", message = "must be , or .")
          @Schema(description = "Decimal sign; thousands may be parted by blanks", examples = ",")
          String decimal,
      @NotNull SignConvention sign,
      @NotNull PeriodForm period,
      @NotNull @Valid Columns columns,
      @Size(max = 10) Map<@NotBlank String, @NotNull @Slug String> dimensions) {

    public CsvLayout {
      dimensions = dimensions == null ? Map.of() : Map.copyOf(dimensions);
    }
  }

  /** The names in the header; {@code null} where the file has no such column. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "CsvColumns",
      requiredProperties = {"amount"})
  public record Columns(
      @NotBlank @Schema(examples = "Beløp") String amount,
      @Schema(description = "Debet or kredit: D, K or C", examples = "D/K") String flag,
      @Schema(description = "Own account number (systemkonto)", examples = "Konto") String account,
      @Schema(description = "Kontoklasse", examples = "Klasse") String accountClass,
      @Schema(description = "KOSTRA function", examples = "Funksjon") String function,
      @Schema(description = "KOSTRA art", examples = "Art") String art,
      @Schema(description = "Period", examples = "Periode") String period,
      @Schema(description = "Unit of the organisation", examples = "Enhet") String unit,
      @Schema(description = "Responsibility unit (ansvar)", examples = "Ansvar")
          String responsibility,
      @Schema(description = "Project", examples = "Prosjekt") String project,
      @Schema(description = "Remark", examples = "Tekst") String text,
      @Schema(
              description = "Must hold the number of the municipality in every row",
              examples = "Kommune")
          String municipality) {}
}
