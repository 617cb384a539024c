package no.handlingsrom.investment.loan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.AnnuityRepayment;
import no.handlingsrom.fiscal.debt.FixedInterest;
import no.handlingsrom.fiscal.debt.FixedRepayment;
import no.handlingsrom.fiscal.debt.Loan;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.fiscal.debt.LoanStart;
import no.handlingsrom.fiscal.debt.Repayment;
import no.handlingsrom.fiscal.debt.SerialRepayment;
import no.handlingsrom.investment.position.PositionBasis;
import no.handlingsrom.investment.position.StatedPosition;

/** A loan as one change of a version states it. */
@Entity
@Table(name = "loan")
class LoanRow extends StatedPosition {

  @Column(name = "loan")
  String id;

  String name;

  @Enumerated(EnumType.STRING)
  LoanPurpose purpose;

  @Enumerated(EnumType.STRING)
  @Column(name = "loan_class")
  LoanClass loanClass;

  @Enumerated(EnumType.STRING)
  @Column(name = "loan_start")
  LoanStart start;

  int year;
  BigDecimal principal;

  @Enumerated(EnumType.STRING)
  RepaymentKind repayment;

  @Column(name = "last_year")
  Integer lastYear;

  @Column(name = "annuity_rate")
  BigDecimal annuityRate;

  @Column(name = "yearly_instalment")
  BigDecimal yearlyInstalment;

  @Column(name = "fixed_rate")
  BigDecimal fixedRate;

  @Column(name = "fixed_until")
  Integer fixedUntil;

  @Enumerated(EnumType.STRING)
  PositionBasis basis;

  String source;

  static LoanRow of(RegisteredLoan registered) {
    Loan loan = registered.loan();
    LoanRow row = new LoanRow();
    row.id = registered.id();
    row.name = registered.name();
    row.purpose = registered.purpose();
    row.loanClass = loan.loanClass();
    row.start = loan.start();
    row.year = loan.year();
    row.principal = loan.principal();
    row.keep(RepaymentBody.of(loan.repayment()));
    if (loan.fixedInterest() != null) {
      row.fixedRate = loan.fixedInterest().ratePercent();
      row.fixedUntil = loan.fixedInterest().lastYear();
    }
    row.basis = registered.basis();
    row.source = registered.source();
    return row;
  }

  private void keep(RepaymentBody body) {
    repayment = body.kind();
    lastYear = body.lastYear();
    annuityRate = body.ratePercent();
    yearlyInstalment = body.amount();
  }

  RegisteredLoan toDomain() {
    FixedInterest fixed = fixedRate == null ? null : new FixedInterest(fixedRate, fixedUntil);
    Loan loan = new Loan(loanClass, start, year, principal, terms(), fixed);
    return new RegisteredLoan(id, name, purpose, loan, basis, source);
  }

  private Repayment terms() {
    return switch (repayment) {
      case SERIAL -> new SerialRepayment(lastYear);
      case ANNUITY -> new AnnuityRepayment(lastYear, annuityRate);
      case FIXED -> new FixedRepayment(yearlyInstalment);
    };
  }
}
