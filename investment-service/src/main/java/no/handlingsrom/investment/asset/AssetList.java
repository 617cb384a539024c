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
    requiredProperties = {"opening", "classes", "additions", "items", "years"})
record AssetList(
    OpeningBody opening,
    @Schema(description = "The classes that count") List<ClassBody> classes,
    @Schema(description = "The investments that count") List<AdditionBody> additions,
    @Schema(description = "Per class and year, as long as it is known") List<ClassYear> items,
    @Schema(description = "Depreciable assets together, per year") List<Year> years) {

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
                  "What the version invests in fixed assets and no class has, NOK; from there on the"
                      + " values are not known. Null where investments are not known",
              nullable = true)
          BigDecimal undistributed) {}

  static AssetList of(AssetBook book) {
    return new AssetList(
        OpeningBody.of(book),
        book.classes().stream().map(ClassBody::of).toList(),
        book.additions().stream().map(AdditionBody::of).toList(),
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
                        book.undistributed(year).orElse(null)))
            .toList());
  }
}
