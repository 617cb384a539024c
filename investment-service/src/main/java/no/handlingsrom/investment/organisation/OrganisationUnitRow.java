package no.handlingsrom.investment.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.contracts.budget.UnitPeriod;
import no.handlingsrom.fiscal.Labels;

/** A unit of the organisation tree of a municipality. */
@Entity
@Table(name = "organisation_unit")
@IdClass(OrganisationUnitRow.Key.class)
class OrganisationUnitRow {

  record Key(String municipality, String code) implements Serializable {}

  @Id String municipality;
  @Id String code;
  String parent;

  @Enumerated(EnumType.STRING)
  UnitKind kind;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "display_order")
  int order;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  @Convert(converter = PeriodsConverter.class)
  List<UnitPeriod> earlier;

  /** What goes by which other name is not asked here. */
  Unit toDomain() {
    Labels names = new Labels(nameNb, nameEn);
    return new Unit(code, parent, kind, names, order, validFrom, validTo, List.of(), earlier);
  }
}
