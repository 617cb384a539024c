package no.handlingsrom.investment.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.investment.position.StatedPosition;

/** What depreciable assets are worth when a version begins, as one change of it was told. */
@Entity
@Table(name = "opening_book_value")
class OpeningBookValueRow extends StatedPosition {

  @Column(name = "year_end")
  int yearEnd;

  long revision;
  BigDecimal amount;

  static OpeningBookValueRow of(OpeningBookValue told) {
    OpeningBookValueRow row = new OpeningBookValueRow();
    row.yearEnd = told.yearEnd();
    row.revision = told.revision();
    row.amount = told.amount();
    return row;
  }

  OpeningBookValue toDomain() {
    return new OpeningBookValue(yearEnd, revision, amount);
  }
}
