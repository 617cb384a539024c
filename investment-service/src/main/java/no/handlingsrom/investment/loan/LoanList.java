package no.handlingsrom.investment.loan;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.debt.DebtYear;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.fiscal.debt.LoanProjection;
import no.handlingsrom.investment.loan.NewLoans.LoanBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The loans of a version as they are answered. */
@Schema(
    name = "LoanList",
    requiredProperties = {"items", "classes"})
record LoanList(
    @Schema(description = "Each loan with its years") List<Projected> items,
    @Schema(description = "The loans of a class together; classes without loans are left out")
        List<ClassYears> classes) {

  /** A loan and where it goes. */
  @Schema(
      name = "ProjectedLoan",
      requiredProperties = {"loan", "years"})
  record Projected(LoanBody loan, List<Year> years) {}

  /** The loans of one class together. */
  @Schema(
      name = "LoanClassYears",
      requiredProperties = {"loanClass", "years"})
  record ClassYears(LoanClass loanClass, List<Year> years) {}

  /** A year. */
  @Schema(
      name = "LoanYear",
      requiredProperties = {"year", "opening", "draws", "instalments", "closing"})
  record Year(
      @Schema(examples = "2024") int year,
      @Schema(description = "Owed on 1 January, NOK", examples = "300000000.00") BigDecimal opening,
      @Schema(description = "Drawn, NOK, positive", examples = "0.00") BigDecimal draws,
      @Schema(description = "Avdrag, NOK, positive", examples = "10000000.00")
          BigDecimal instalments,
      @Schema(
              description = "Owed on 31 December: opening + draws − instalments",
              examples = "290000000.00")
          BigDecimal closing) {

    static Year of(DebtYear year) {
      return new Year(
          year.year(),
          year.opening().setScale(2),
          year.draws().setScale(2),
          year.instalments().setScale(2),
          year.closing().setScale(2));
    }
  }

  /**
   * @param years the investment years of the version, in order
   */
  static LoanList of(List<RegisteredLoan> loans, List<Integer> years) {
    int lastYear = years.get(years.size() - 1);
    return new LoanList(
        loans.stream()
            .map(
                loan ->
                    new Projected(
                        LoanBody.of(loan), years(LoanProjection.of(loan.loan(), lastYear))))
            .toList(),
        Stream.of(LoanClass.values())
            .map(loanClass -> ofClass(loans, loanClass, years))
            .flatMap(List::stream)
            .toList());
  }

  private static List<ClassYears> ofClass(
      List<RegisteredLoan> loans, LoanClass loanClass, List<Integer> years) {
    List<RegisteredLoan> members =
        loans.stream().filter(loan -> loan.loan().loanClass() == loanClass).toList();
    return members.isEmpty()
        ? List.of()
        : List.of(
            new ClassYears(
                loanClass,
                years(
                    LoanProjection.sum(
                        members.stream().map(RegisteredLoan::loan).toList(), years))));
  }

  private static List<Year> years(List<DebtYear> years) {
    return years.stream().map(Year::of).toList();
  }
}
