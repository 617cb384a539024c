package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Framskriving av fond: each year's closing balance is the next year's opening balance. */
public final class FundProjection {

  private FundProjection() {}

  /**
   * @param opening balance at the start of the first year, positive
   * @param flows one for each year, in order and without a gap
   */
  public static List<FundYear> project(BigDecimal opening, List<FundFlow> flows) {
    Years.checkConsecutive(flows.stream().map(FundFlow::year).toList());
    List<FundYear> years = new ArrayList<>();
    BigDecimal balance = opening;
    for (FundFlow flow : flows) {
      BigDecimal closing = balance.add(flow.allocation()).add(flow.use());
      years.add(new FundYear(flow.year(), balance, flow.allocation(), flow.use(), closing));
      balance = closing;
    }
    return List.copyOf(years);
  }
}
