package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Framskriving av lånegjeld: each year's closing debt is the next year's opening debt. */
public final class DebtProjection {

  private DebtProjection() {}

  /**
   * @param opening debt at the start of the first year, positive
   * @param flows one for each year, in order and without a gap
   */
  public static List<DebtYear> project(BigDecimal opening, List<DebtFlow> flows) {
    Years.checkConsecutive(flows.stream().map(DebtFlow::year).toList());
    List<DebtYear> years = new ArrayList<>();
    BigDecimal balance = opening;
    for (DebtFlow flow : flows) {
      BigDecimal closing = balance.add(flow.draws()).subtract(flow.instalments());
      years.add(new DebtYear(flow.year(), balance, flow.draws(), flow.instalments(), closing));
      balance = closing;
    }
    return List.copyOf(years);
  }
}
