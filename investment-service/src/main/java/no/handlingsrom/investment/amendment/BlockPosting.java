package no.handlingsrom.investment.amendment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.amendment.NewAmendment.Block;
import no.handlingsrom.investment.amendment.NewAmendment.Income;
import no.handlingsrom.investment.amendment.NewAmendment.Line;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.financing.VatCompensation;
import no.handlingsrom.investment.project.Project;

/**
 * One block of an amendment on its way into the ledger: VAT and loans are computed, or given and
 * checked, and its columns balance.
 */
final class BlockPosting {

  private static final String LOANS = "use-of-loans";
  private static final Set<String> INCOME_LINES =
      Set.of(
          "grants-from-others",
          "sale-of-fixed-assets",
          "sale-of-financial-fixed-assets",
          "distributions-from-companies",
          "received-instalments-own-lending",
          "transfer-from-operations",
          "use-restricted-investment-funds",
          "use-unrestricted-investment-fund");

  private final Map<String, Project> projects;
  private final int year;
  private final String at;
  private final List<Violation> violations;
  private final List<Appropriation> amounts = new ArrayList<>();

  /**
   * @param projects those of the version that stand, by id
   * @param at path of the block in the request
   * @param violations takes what is wrong with it
   */
  BlockPosting(Map<String, Project> projects, int year, String at, List<Violation> violations) {
    this.projects = projects;
    this.year = year;
    this.at = at;
    this.violations = violations;
  }

  /** The entries of the block, in every year that it concerns. */
  List<Appropriation> entries(Block block) {
    BigDecimal vat = BigDecimal.ZERO;
    for (int i = 0; i < block.lines().size(); i++) {
      vat = vat.add(line(at + "lines[" + i + "].", block.kind(), block.lines().get(i)));
    }
    common(VatCompensation.LINE, vat);
    loans(block);
    return amounts.stream().flatMap(block.kind()::entries).toList();
  }

  /** Takes a row up and answers its VAT compensation, which is common to all. */
  private BigDecimal line(String field, BlockKind kind, Line line) {
    Project project = projects.get(line.project());
    if (project == null) {
      refuse(field + "project", "no such project in this version: " + line.project());
      return BigDecimal.ZERO;
    }
    if (kind.moves() && line.cost().signum() <= 0) {
      refuse(field + "cost", "must be positive: it is what is moved");
    }
    BigDecimal cost = line.cost().setScale(2);
    add(project, project.purpose(), project.line(), cost);
    for (int i = 0; i < line.income().size(); i++) {
      Income income = line.income().get(i);
      if (INCOME_LINES.contains(income.line())) {
        add(project, null, income.line(), income.amount().setScale(2));
      } else {
        refuse(field + "income[" + i + "].line", "no line of income: " + income.line());
      }
    }
    return vat(field, project, line, cost);
  }

  private BigDecimal vat(String field, Project project, Line line, BigDecimal cost) {
    BigDecimal byDefault =
        VatCompensation.of(VatCompensation.bearing(project, project.line(), cost));
    if (line.vatCompensation() == null) {
      return byDefault;
    }
    BigDecimal given = line.vatCompensation().setScale(2);
    boolean fits =
        given.signum() == 0
            || given.signum() == byDefault.signum() && given.abs().compareTo(byDefault.abs()) <= 0;
    if (!fits) {
      refuse(
          field + "vatCompensation",
          "must lie between 0 and " + byDefault.toPlainString() + ", which is what can bear VAT");
    }
    return given;
  }

  private void loans(Block block) {
    BigDecimal missing =
        amounts.stream().map(Appropriation::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (block.useOfLoans() == null) {
      common(LOANS, missing.negate());
      return;
    }
    BigDecimal given = block.useOfLoans().setScale(2);
    BigDecimal difference = missing.add(given);
    if (difference.signum() != 0) {
      refuse(
          at + "useOfLoans",
          "cost and income do not balance: the difference is " + difference.toPlainString());
    }
    common(LOANS, given);
  }

  private void add(Project project, String purpose, String line, BigDecimal amount) {
    amounts.add(new Appropriation(year, project.area(), project.id(), purpose, null, line, amount));
  }

  private void common(String line, BigDecimal amount) {
    if (amount.signum() != 0) {
      amounts.add(new Appropriation(year, null, null, null, null, line, amount));
    }
  }

  private void refuse(String field, String reason) {
    violations.add(new Violation(field, reason));
  }
}
