package no.handlingsrom.investment.selfcost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is stated of self-cost services: by one change, or all that counts. */
record SelfCostFacts(
    List<SelfCostArea> areas,
    List<SwapRate> rates,
    List<SelfCostFigure> figures,
    List<StatedFee> fees) {

  Optional<SelfCostArea> area(String code) {
    return areas.stream().filter(area -> area.code().equals(code)).findFirst();
  }

  /** Everything in order, as the digest of the change vouches for it. */
  List<Record> content() {
    List<Record> content = new ArrayList<>(areas);
    content.addAll(rates);
    content.addAll(figures);
    content.addAll(fees);
    return content;
  }
}
