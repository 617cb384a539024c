package no.handlingsrom.indicator.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandClass;

/** An interval of a rule. */
@Embeddable
class BandRow {

  @Enumerated(EnumType.STRING)
  @Column(name = "class")
  BandClass bandClass;

  @Column(name = "lower_end")
  BigDecimal from;

  @Column(name = "lower_inclusive")
  boolean fromInclusive;

  @Column(name = "upper_end")
  BigDecimal to;

  @Column(name = "upper_inclusive")
  boolean toInclusive;

  static BandRow of(Band band) {
    BandRow row = new BandRow();
    row.bandClass = band.bandClass();
    row.from = band.from();
    row.fromInclusive = band.fromInclusive();
    row.to = band.to();
    row.toInclusive = band.toInclusive();
    return row;
  }

  Band toDomain() {
    return new Band(bandClass, from, fromInclusive, to, toInclusive);
  }
}
