package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;

/**
 * Virkning på en handlingsregel.
 *
 * @param results one per year the rule judges; one more for the plan period where it judges that
 */
public record RuleEffect(FiscalRule rule, List<PeriodEffect> results) {

  /** Decimals of the values that contributions add up in. */
  public static final int DECIMALS = 6;

  /**
   * One verdict, without and with the scenario.
   *
   * @param precise the value before to {@link #DECIMALS} decimals; {@code null} when not assessable
   * @param preciseAfter the same with the scenario
   * @param contributions what each item adds, in their order: they add up to the difference
   *     exactly; {@code null} where it cannot be told
   */
  public record PeriodEffect(
      RuleResult before,
      RuleResult after,
      BigDecimal precise,
      BigDecimal preciseAfter,
      List<BigDecimal> contributions) {}
}
