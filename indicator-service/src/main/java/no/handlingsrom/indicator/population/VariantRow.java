package no.handlingsrom.indicator.population;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import no.handlingsrom.fiscal.Labels;

/** A prognosis variant of a municipality. */
@Entity
@Table(name = "population_variant")
@IdClass(VariantRow.Key.class)
class VariantRow {

  record Key(String code, String municipality) implements Serializable {}

  @Id String municipality;
  @Id String code;
  long sequence;
  int position;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  String source;

  static VariantRow of(String municipality, long sequence, int position, Variant variant) {
    VariantRow row = new VariantRow();
    row.municipality = municipality;
    row.code = variant.code();
    row.sequence = sequence;
    row.position = position;
    row.nameNb = variant.names().nb();
    row.nameEn = variant.names().en();
    row.source = variant.source();
    return row;
  }

  Variant toDomain() {
    return new Variant(code, new Labels(nameNb, nameEn), source);
  }
}
