package no.handlingsrom.contracts.budget;

import java.util.List;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.MalformedEventException;

/**
 * Økonomiplan: the years a plan covers (kommuneloven § 14-3 asks for four or more).
 *
 * @param plan plan id, for example {@code 2024-2027}
 * @param firstYear the year of the binding annual budget
 * @param operatingYears number of years with an operating budget, counted from the first
 * @param investmentYears number of years with an investment budget, counted from the first
 * @param priceBasisYear the year whose prices the amounts are in
 * @param comparisons earlier columns its statements show, in order
 */
public record PlanInfo(
    String plan,
    int firstYear,
    int operatingYears,
    int investmentYears,
    int priceBasisYear,
    List<Comparison> comparisons) {

  public PlanInfo {
    Fields.required(plan, "plan.plan");
    Fields.year(firstYear, "plan.firstYear");
    years(operatingYears, "plan.operatingYears");
    years(investmentYears, "plan.investmentYears");
    Fields.year(priceBasisYear, "plan.priceBasisYear");
    comparisons = List.copyOf(Fields.required(comparisons, "plan.comparisons"));
  }

  private static void years(int count, String field) {
    if (count < 1 || count > 50) {
      throw new MalformedEventException(field, "must be 1 to 50, was " + count);
    }
  }
}
