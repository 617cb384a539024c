package no.handlingsrom.indicator.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import no.handlingsrom.fiscal.Labels;

/** An indicator of a municipality. */
@Entity
@Table(name = "indicator")
@IdClass(IndicatorRow.Key.class)
class IndicatorRow {

  record Key(String municipality, String code) implements Serializable {}

  @Id String municipality;
  @Id String code;
  long sequence;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  String unit;
  String source;

  static IndicatorRow of(String municipality, DefinedIndicator defined) {
    Indicator indicator = defined.indicator();
    IndicatorRow row = new IndicatorRow();
    row.municipality = municipality;
    row.code = indicator.code();
    row.sequence = defined.sequence();
    row.nameNb = indicator.names().nb();
    row.nameEn = indicator.names().en();
    row.unit = indicator.unit();
    row.source = indicator.source();
    return row;
  }

  DefinedIndicator toDomain() {
    return new DefinedIndicator(
        new Indicator(code, new Labels(nameNb, nameEn), unit, source), sequence);
  }
}
