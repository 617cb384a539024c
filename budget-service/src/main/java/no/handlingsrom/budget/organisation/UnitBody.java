package no.handlingsrom.budget.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.contracts.budget.UnitPeriod;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.http.validation.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as it is asked for and answered. */
@Schema(name = "OrganisationUnit")
record UnitBody(
    @NotNull @Slug @Schema(examples = "skole") String code,
    @Schema(
            description = "The unit above; none for a service area",
            examples = "oppvekst",
            nullable = true)
        String parent,
    @NotNull @Schema(description = "Its level; it never changes") UnitKind kind,
    @NotNull Labels names,
    @Schema(description = "Place among the units of the same level in statements") int order,
    @Schema(
            description = "First day of its last period (gyldig fra); null: from the beginning",
            examples = "2024-01-01",
            nullable = true)
        LocalDate validFrom,
    @Schema(
            description = "Last day (gyldig til og med); null: no end is known",
            examples = "2027-12-31",
            nullable = true)
        LocalDate validTo,
    @Schema(
            description =
                "Other names or numbers it goes by, such as the responsibility number of an ERP")
        @Size(max = 20)
        List<@NotBlank @Size(max = 100) String> aliases,
    @Schema(description = "What it was before its last period, oldest first") @Size(max = 50)
        List<@NotNull @Valid Earlier> earlier) {

  /** A period of its life before the last. */
  @Schema(name = "EarlierUnitPeriod")
  record Earlier(
      @Schema(nullable = true) LocalDate validFrom,
      @NotNull LocalDate validTo,
      @Schema(examples = "oppvekst", nullable = true) String parent,
      @NotNull Labels names,
      int order) {

    static Earlier of(UnitPeriod p) {
      return new Earlier(p.validFrom(), p.validTo(), p.parent(), p.names(), p.order());
    }

    UnitPeriod toDomain() {
      return new UnitPeriod(validFrom, validTo, parent, names, order);
    }
  }

  static UnitBody of(Unit unit) {
    return new UnitBody(
        unit.code(),
        unit.parent(),
        unit.kind(),
        unit.names(),
        unit.order(),
        unit.validFrom(),
        unit.validTo(),
        unit.aliases(),
        unit.earlier().stream().map(Earlier::of).toList());
  }

  /** The unit as it was on a day, and nothing of other days. */
  static Stream<UnitBody> on(LocalDate day, Unit unit) {
    return unit.on(day).stream()
        .map(period -> of(Unit.of(unit.code(), unit.kind(), unit.aliases(), List.of(period))));
  }

  Unit toDomain() {
    return new Unit(
        code,
        parent,
        kind,
        names,
        order,
        validFrom,
        validTo,
        aliases,
        earlier == null ? List.of() : earlier.stream().map(Earlier::toDomain).toList());
  }

  /**
   * Names the field of a flaw.
   *
   * @param at what stands before the names of the fields of this unit
   */
  Violation violation(String at, TreeFlaw flaw) {
    boolean before = earlier != null && flaw.period() < earlier.size();
    boolean ofUnit = flaw.field().equals("aliases") || flaw.field().equals("kind");
    String period = before && !ofUnit ? "earlier[" + flaw.period() + "]." : "";
    return new Violation(at + period + flaw.field(), flaw.reason());
  }
}
