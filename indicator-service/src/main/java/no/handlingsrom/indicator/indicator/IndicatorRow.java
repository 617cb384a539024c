package no.handlingsrom.indicator.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** An indicator of a municipality; what it means stands in its revisions. */
@Entity
@Table(name = "indicator")
@IdClass(IndicatorRow.Key.class)
class IndicatorRow {

  record Key(String municipality, String code) implements Serializable {}

  @Id String municipality;
  @Id String code;
  long sequence;
  int position;

  static IndicatorRow of(String municipality, DefinedIndicator defined) {
    IndicatorRow row = new IndicatorRow();
    row.municipality = municipality;
    row.code = defined.indicator().code();
    row.sequence = defined.definedSequence();
    row.position = defined.position();
    return row;
  }
}
