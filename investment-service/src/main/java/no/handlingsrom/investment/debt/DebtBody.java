package no.handlingsrom.investment.debt;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.investment.debt.NewDebt.PositionBody;
import no.handlingsrom.investment.debt.NewDebtTerms.TermsBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The loan debt of a version as it is answered. */
@Schema(
    name = "Debt",
    requiredProperties = {"items", "investmentDebt", "positions", "terms"})
record DebtBody(
    @Schema(description = "Per loan class (låneklasse) and year") List<ClassYear> items,
    @Schema(description = "All classes but start loans together, per year")
        List<Year> investmentDebt,
    @Schema(description = "The positions it is worked out from, the last stated of each")
        List<PositionBody> positions,
    @Schema(description = "The terms that are assumed of loans nobody registered, by class")
        List<TermsBody> terms) {

  /** A year of one loan class. */
  @Schema(
      name = "DebtClassYear",
      requiredProperties = {
        "loanClass",
        "year",
        "opening",
        "draws",
        "instalments",
        "closing",
        "assumed"
      })
  record ClassYear(
      LoanClass loanClass,
      @Schema(examples = "2024") int year,
      @Schema(description = Year.OPENING, nullable = true) BigDecimal opening,
      @Schema(description = Year.DRAWS, nullable = true) BigDecimal draws,
      @Schema(description = Year.INSTALMENTS, nullable = true) BigDecimal instalments,
      @Schema(description = Year.CLOSING, nullable = true) BigDecimal closing,
      @Schema(description = Year.ASSUMED) boolean assumed) {

    static Stream<ClassYear> of(LoanDebt debt, LoanClass loanClass) {
      return debt.of(loanClass).stream()
          .map(
              line ->
                  new ClassYear(
                      loanClass,
                      line.year(),
                      line.opening(),
                      line.draws(),
                      line.instalments(),
                      line.closing(),
                      line.assumed()));
    }
  }

  /** A year. */
  @Schema(
      name = "DebtYear",
      requiredProperties = {"year", "opening", "draws", "instalments", "closing", "assumed"})
  record Year(
      @Schema(examples = "2024") int year,
      @Schema(description = OPENING, nullable = true, examples = "9025830000.00")
          BigDecimal opening,
      @Schema(description = DRAWS, nullable = true, examples = "1174170000.00") BigDecimal draws,
      @Schema(description = INSTALMENTS, nullable = true, examples = "400000000.00")
          BigDecimal instalments,
      @Schema(description = CLOSING, nullable = true, examples = "9800000000.00")
          BigDecimal closing,
      @Schema(description = ASSUMED) boolean assumed) {

    static final String ASSUMED =
        "Whether instalments rest on assumed terms (forutsatte lånevilkår)";
    static final String OPENING = "Inngående gjeld on 1 January, NOK; null is unknown, never 0";
    static final String DRAWS = "Låneopptak: loans drawn, NOK, positive";
    static final String INSTALMENTS = "Avdrag: planned instalments, NOK, positive";
    static final String CLOSING = "Utgående gjeld on 31 December: opening + draws − instalments";

    static Year of(DebtLine line) {
      return new Year(
          line.year(),
          line.opening(),
          line.draws(),
          line.instalments(),
          line.closing(),
          line.assumed());
    }
  }

  static DebtBody of(LoanDebt debt) {
    return new DebtBody(
        debt.classes().stream().flatMap(loanClass -> ClassYear.of(debt, loanClass)).toList(),
        debt.investmentDebt().stream().map(Year::of).toList(),
        debt.positions().stream().map(PositionBody::of).toList(),
        debt.terms().stream().map(TermsBody::of).toList());
  }
}
