package no.handlingsrom.investment.asset;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.debt.AssetYear;
import no.handlingsrom.investment.asset.NewAssets.AdditionBody;
import no.handlingsrom.investment.asset.NewAssets.ClassBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The assets of a version as they are answered. */
@Schema(
    name = "AssetList",
    requiredProperties = {"opening", "classes", "additions", "projects", "items", "years"})
record AssetList(
    OpeningBody opening,
    @Schema(description = "The classes that count") List<ClassBody> classes,
    @Schema(
            description =
                "The investments stated of a class in a year; they take the place of its projects'")
        List<AdditionBody> additions,
    @Schema(description = "What projects with a class of assets (assetClass) contribute")
        List<Outlay> projects,
    @Schema(description = "Per class and year, as long as it is known") List<ClassYear> items,
    @Schema(description = "Depreciable assets together, per year") List<Year> years) {

  /** What projects of a class are appropriated in a year. */
  @Schema(
      name = "AssetOutlay",
      requiredProperties = {"assetClass", "year", "inUse", "amount"})
  record Outlay(
      @Schema(examples = "buildings-50") String assetClass,
      @Schema(description = "The year of the money", examples = "2024") int year,
      @Schema(
              description =
                  "Taken into use (tatt i bruk): the completion year, or the year of the money if that"
                      + " is later or the project is rolling; depreciated from the year after",
              examples = "2026")
          int inUse,
      @Schema(description = "NOK, positive", examples = "75000000.00") BigDecimal amount) {

    static Outlay of(ProjectOutlay outlay) {
      return new Outlay(outlay.assetClass(), outlay.year(), outlay.inUse(), outlay.amount());
    }
  }

  /** A year of one class. */
  @Schema(
      name = "AssetClassYear",
      requiredProperties = {
        "assetClass",
        "year",
        "openingValue",
        "additions",
        "depreciation",
        "closingValue"
      })
  record ClassYear(
      @Schema(examples = "buildings-50") String assetClass,
      @Schema(examples = "2024") int year,
      @Schema(description = "Book value on 1 January, NOK") BigDecimal openingValue,
      @Schema(description = "Invested, NOK, as far as it is distributed") BigDecimal additions,
      @Schema(description = "Avskrivning, NOK, positive") BigDecimal depreciation,
      @Schema(description = "openingValue + additions − depreciation") BigDecimal closingValue) {

    static ClassYear of(String assetClass, AssetYear year) {
      return new ClassYear(
          assetClass,
          year.year(),
          year.opening(),
          year.additions(),
          year.depreciation(),
          year.closing());
    }
  }

  /** A year of all depreciable assets. */
  @Schema(
      name = "AssetYear",
      requiredProperties = {
        "year",
        "openingValue",
        "depreciation",
        "closingValue",
        "underConstruction",
        "undistributed"
      })
  record Year(
      @Schema(examples = "2024") int year,
      @Schema(description = "NOK; null where it is not known", nullable = true)
          BigDecimal openingValue,
      @Schema(description = "NOK, positive; null where it is not known", nullable = true)
          BigDecimal depreciation,
      @Schema(description = "NOK; null where it is not known", nullable = true)
          BigDecimal closingValue,
      @Schema(
              description =
                  "Anlegg under utførelse on 31 December: what projects with a class have been"
                      + " appropriated in the plan and nobody uses yet, NOK; in none of the values")
          BigDecimal underConstruction,
      @Schema(
              description =
                  "What the version invests in fixed assets and no class has, NOK; from there on the"
                      + " values are not known. Null where investments are not known",
              nullable = true)
          BigDecimal undistributed) {}

  static AssetList of(AssetBook book) {
    return new AssetList(
        OpeningBody.of(book),
        book.classes().stream().map(ClassBody::of).toList(),
        book.additions().stated().stream().map(AdditionBody::of).toList(),
        book.additions().ofProjects().stream().map(Outlay::of).toList(),
        book.classes().stream()
            .flatMap(
                assetClass ->
                    book.years().stream()
                        .flatMap(
                            year ->
                                book.of(assetClass.code(), year).stream()
                                    .map(known -> ClassYear.of(assetClass.code(), known))))
            .toList(),
        book.years().stream()
            .map(
                year ->
                    new Year(
                        year,
                        book.openingValue(year).orElse(null),
                        book.depreciation(year).orElse(null),
                        book.closingValue(year).orElse(null),
                        book.additions().underConstruction(year),
                        book.undistributed(year).orElse(null)))
            .toList());
  }
}
