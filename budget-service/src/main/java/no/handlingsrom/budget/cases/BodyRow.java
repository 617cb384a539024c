package no.handlingsrom.budget.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import no.handlingsrom.fiscal.Labels;

/** A body of a municipality. */
@Entity
@Table(name = "body")
@IdClass(BodyRow.Key.class)
class BodyRow {

  record Key(String municipality, String code) implements Serializable {}

  @Id String municipality;
  @Id String code;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Enumerated(EnumType.STRING)
  BodyKind kind;

  String[] areas;

  static BodyRow of(String municipality, Body body) {
    BodyRow row = new BodyRow();
    row.municipality = municipality;
    row.code = body.code();
    row.nameNb = body.names().nb();
    row.nameEn = body.names().en();
    row.kind = body.kind();
    row.areas = body.areas().stream().sorted().toArray(String[]::new);
    return row;
  }

  Body toDomain() {
    return new Body(
        code, new Labels(nameNb, nameEn), kind, new LinkedHashSet<>(Arrays.asList(areas)));
  }
}
