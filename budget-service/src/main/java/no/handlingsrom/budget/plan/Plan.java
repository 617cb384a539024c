package no.handlingsrom.budget.plan;

import java.util.List;
import java.util.stream.IntStream;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.fiscal.Labels;

/**
 * A plan (økonomiplan, handlingsprogram) of a municipality.
 *
 * @param info its years and the comparison columns of its statements
 */
public record Plan(String municipality, Labels names, PlanInfo info) {

  /** The years that the operating budget covers, in order. */
  public List<Integer> operatingYears() {
    return IntStream.range(info.firstYear(), info.firstYear() + info.operatingYears())
        .boxed()
        .toList();
  }
}
