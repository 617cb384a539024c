package no.handlingsrom.investment.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.InterestPolicy;
import no.handlingsrom.investment.position.StatedPosition;

/** The limits for fixed and floating interest as one change of a version states them. */
@Entity
@Table(name = "interest_policy")
class InterestPolicyRow extends StatedPosition {

  @Column(name = "from_year")
  int fromYear;

  @Column(name = "least_fixed_share")
  BigDecimal leastFixedShare;

  @Column(name = "least_floating_share")
  BigDecimal leastFloatingShare;

  String source;

  static InterestPolicyRow of(StatedPolicy stated) {
    InterestPolicyRow row = new InterestPolicyRow();
    row.fromYear = stated.fromYear();
    row.leastFixedShare = stated.limits().leastFixedShare();
    row.leastFloatingShare = stated.limits().leastFloatingShare();
    row.source = stated.source();
    return row;
  }

  StatedPolicy toDomain() {
    return new StatedPolicy(
        fromYear, new InterestPolicy(leastFixedShare, leastFloatingShare), source);
  }
}
