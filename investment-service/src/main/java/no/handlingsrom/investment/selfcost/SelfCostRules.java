package no.handlingsrom.investment.selfcost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;

/** What stated figures of self-cost services must satisfy. */
final class SelfCostRules {

  private final List<Violation> violations = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();
  private final Set<String> areas = new HashSet<>();

  private SelfCostRules() {}

  private record Subject(String kind, List<?> about) {}

  private record Place(String area, int year) {}

  /**
   * Checks what one change states.
   *
   * @param known what counts already
   * @throws ProblemException rule-broken, naming every offending field
   */
  static void check(SelfCostFacts stated, SelfCostFacts known) {
    SelfCostRules rules = new SelfCostRules();
    known.areas().forEach(area -> rules.areas.add(area.code()));
    stated.areas().forEach(area -> rules.areas.add(area.code()));
    rules.checkAreas(stated.areas());
    rules.checkRates(stated.rates());
    rules.checkFigures(stated.figures());
    rules.checkFees(stated.fees());
    rules.checkUnsettled(stated.figures(), known.figures());
    if (stated.content().isEmpty()) {
      rules.violate("areas", "nothing is stated");
    }
    if (!rules.violations.isEmpty()) {
      throw ProblemException.broken(rules.violations);
    }
  }

  private void checkAreas(List<SelfCostArea> stated) {
    for (int i = 0; i < stated.size(); i++) {
      once("area", List.of(stated.get(i).code()), "areas[" + i + "].code");
    }
  }

  private void checkRates(List<SwapRate> stated) {
    for (int i = 0; i < stated.size(); i++) {
      once("rate", List.of(stated.get(i).year()), "swapRates[" + i + "].year");
    }
  }

  private void checkFigures(List<SelfCostFigure> stated) {
    for (int i = 0; i < stated.size(); i++) {
      SelfCostFigure figure = stated.get(i);
      String at = "figures[" + i + "]";
      checkArea(figure.area(), at);
      once("figure", List.of(figure.area(), figure.year(), figure.item()), at);
      if (figure.item() != SelfCostItem.UNSETTLED && figure.amount().signum() < 0) {
        violate(at + ".amount", "must not be negative");
      }
    }
  }

  private void checkFees(List<StatedFee> stated) {
    for (int i = 0; i < stated.size(); i++) {
      StatedFee fee = stated.get(i);
      String at = "fees[" + i + "]";
      checkArea(fee.area(), at);
      once("fee", List.of(fee.area(), fee.year()), at);
      if (fee.growthPercent() == null && fee.amount() == null) {
        violate(at, "growthPercent or amount must be given");
      }
      if (fee.amount() != null && fee.amount().signum() < 0) {
        violate(at + ".amount", "must not be negative");
      }
    }
  }

  /** Of one service, surpluses and deficits cannot both be unsettled. */
  private void checkUnsettled(List<SelfCostFigure> stated, List<SelfCostFigure> known) {
    Map<Place, Integer> signs = new HashMap<>();
    for (SelfCostFigure figure : known) {
      if (figure.item() == SelfCostItem.UNSETTLED) {
        signs.put(new Place(figure.area(), figure.year()), figure.amount().signum());
      }
    }
    for (SelfCostFigure figure : stated) {
      if (figure.item() == SelfCostItem.UNSETTLED) {
        signs.put(new Place(figure.area(), figure.year()), figure.amount().signum());
      }
    }
    for (int i = 0; i < stated.size(); i++) {
      SelfCostFigure figure = stated.get(i);
      boolean contradicts =
          signs.entrySet().stream()
              .filter(other -> other.getKey().area().equals(figure.area()))
              .anyMatch(other -> other.getValue() * figure.amount().signum() < 0);
      if (figure.item() == SelfCostItem.UNSETTLED && contradicts) {
        violate(
            "figures[" + i + "].amount",
            "surpluses and deficits of a service settle each other: state what is left");
      }
    }
  }

  private void checkArea(String area, String at) {
    if (!areas.contains(area)) {
      violate(at + ".area", "no such area: " + area);
    }
  }

  private void once(String kind, List<?> about, String at) {
    if (!seen.add(new Subject(kind, about))) {
      violate(at, "is given twice");
    }
  }

  private void violate(String field, String reason) {
    violations.add(new Violation(field, reason));
  }
}
