package no.handlingsrom.investment.debt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.AssumedTerms;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.investment.position.PositionBasis;
import no.handlingsrom.investment.position.StatedPosition;

/** Assumed terms as one change of a version states them. */
@Entity
@Table(name = "debt_terms")
class DebtTermsRow extends StatedPosition {

  @Enumerated(EnumType.STRING)
  @Column(name = "loan_class")
  LoanClass loanClass;

  @Enumerated(EnumType.STRING)
  AssumedTerms.Kind kind;

  Integer years;

  @Column(name = "standing_years")
  Integer standingYears;

  BigDecimal percent;

  @Column(name = "first_instalment_after")
  Integer firstInstalmentAfter;

  @Enumerated(EnumType.STRING)
  PositionBasis basis;

  String source;

  static DebtTermsRow of(StatedTerms stated) {
    DebtTermsRow row = new DebtTermsRow();
    row.loanClass = stated.loanClass();
    if (stated.terms() != null) {
      row.take(stated.terms());
    }
    row.basis = stated.basis();
    row.source = stated.source();
    return row;
  }

  private void take(AssumedTerms terms) {
    kind = terms.kind();
    years = terms.years();
    standingYears = terms.standingYears();
    percent = terms.percent();
    firstInstalmentAfter = terms.firstInstalmentAfter();
  }

  StatedTerms toDomain() {
    return new StatedTerms(
        loanClass,
        kind == null
            ? null
            : new AssumedTerms(kind, years, standingYears, percent, firstInstalmentAfter),
        basis,
        source);
  }
}
