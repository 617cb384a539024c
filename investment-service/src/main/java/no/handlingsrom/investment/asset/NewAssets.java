package no.handlingsrom.investment.asset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.investment.position.PositionBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asset classes and investments in them as a client states them. */
@Schema(name = "NewAssets")
record NewAssets(
    @NotBlank @Size(max = 200) @Schema(examples = "Anleggsmidler 1. januar 2024") String title,
    @Size(max = 100) List<@NotNull @Valid ClassBody> classes,
    @Size(max = 1000) List<@NotNull @Valid AdditionBody> additions) {

  NewAssets {
    classes = classes == null ? List.of() : classes;
    additions = additions == null ? List.of() : additions;
  }

  /** A class of assets as it is stated and answered. */
  @Schema(name = "AssetClass")
  record ClassBody(
      @NotNull
          @Pattern(
              regexp = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?",
              message = "must be lower-case letters, digits and inner hyphens, at most 64")
          @Schema(examples = "buildings-50")
          String code,
      @NotNull Labels names,
      @Min(1)
          @Max(200)
          @Schema(
              description = "Over which new assets are depreciated; null for land",
              nullable = true,
              examples = "50")
          Integer lifetimeYears,
      @Min(1)
          @Max(200)
          @Schema(
              description = "Over which the opening value is depreciated",
              nullable = true,
              examples = "31")
          Integer remainingYears,
      @Amount
          @Schema(
              description =
                  "Bokført verdi on 1 January of the plan's first year, NOK, positive; null where it"
                      + " is not stated: a single such class that has remainingYears takes what"
                      + " the balance of budget-service holds beyond the others",
              nullable = true,
              examples = "6200000000.00")
          BigDecimal openingValue,
      @NotNull @Schema(examples = "stated") PositionBasis basis,
      @NotBlank
          @Size(max = 500)
          @Schema(description = "Where lifetime and value come from", examples = "Note 5, 2023")
          String source) {

    static ClassBody of(AssetClass stated) {
      return new ClassBody(
          stated.code(),
          stated.names(),
          stated.lifetimeYears(),
          stated.remainingYears(),
          stated.openingValue(),
          stated.basis(),
          stated.source());
    }

    AssetClass toDomain() {
      return new AssetClass(
          code,
          names,
          lifetimeYears,
          remainingYears,
          openingValue == null ? null : openingValue.setScale(2),
          basis,
          source);
    }
  }

  /** What is invested in a class as it is stated and answered. */
  @Schema(name = "AssetAddition")
  record AdditionBody(
      @NotNull @Size(min = 1, max = 64) @Schema(examples = "buildings-50") String assetClass,
      @NotNull @Schema(examples = "2024") Integer year,
      @NotNull @Amount @Schema(description = "NOK, positive", examples = "900000000.00")
          BigDecimal amount,
      @NotNull @Schema(examples = "derived") PositionBasis basis,
      @NotBlank @Size(max = 500) @Schema(examples = "Projects by kind of asset") String source) {

    static AdditionBody of(AssetAddition stated) {
      return new AdditionBody(
          stated.assetClass(), stated.year(), stated.amount(), stated.basis(), stated.source());
    }

    AssetAddition toDomain() {
      return new AssetAddition(assetClass, year, amount.setScale(2), basis, source);
    }
  }

  List<AssetClass> toClasses() {
    return classes.stream().map(ClassBody::toDomain).toList();
  }

  List<AssetAddition> toAdditions() {
    return additions.stream().map(AdditionBody::toDomain).toList();
  }
}
