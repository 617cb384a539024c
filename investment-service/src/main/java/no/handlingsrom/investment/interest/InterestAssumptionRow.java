package no.handlingsrom.investment.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.InterestAssumption;
import no.handlingsrom.fiscal.debt.InterestAssumption.FixedPart;
import no.handlingsrom.investment.position.PositionBasis;
import no.handlingsrom.investment.position.StatedPosition;

/** An interest assumption as one change of a version states it. */
@Entity
@Table(name = "interest_assumption")
class InterestAssumptionRow extends StatedPosition {

  int year;
  BigDecimal rate;

  @Column(name = "fixed_share")
  BigDecimal fixedShare;

  @Column(name = "fixed_rate")
  BigDecimal fixedRate;

  BigDecimal published;

  @Enumerated(EnumType.STRING)
  PositionBasis basis;

  String source;

  static InterestAssumptionRow of(StatedInterest stated) {
    InterestAssumptionRow row = new InterestAssumptionRow();
    row.year = stated.year();
    row.rate = stated.assumption().ratePercent();
    FixedPart fixed = stated.assumption().fixedPart();
    row.fixedShare = fixed == null ? null : fixed.share();
    row.fixedRate = fixed == null ? null : fixed.ratePercent();
    row.published = stated.published();
    row.basis = stated.basis();
    row.source = stated.source();
    return row;
  }

  StatedInterest toDomain() {
    FixedPart fixed = fixedShare == null ? null : new FixedPart(fixedShare, fixedRate);
    return new StatedInterest(year, new InterestAssumption(rate, fixed), published, basis, source);
  }
}
