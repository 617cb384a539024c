package no.handlingsrom.indicator.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.handlingsrom.http.problem.Violation;

/** Erstatningslenker: which indicators stand in for which; following them must come to an end. */
final class ReplacementLinks {

  private final Map<String, List<String>> replaced = new HashMap<>();

  void put(Indicator indicator) {
    replaced.put(indicator.code(), indicator.replaces());
  }

  /**
   * What is wrong with the links of one of the indicators.
   *
   * @param place of the indicator in the request, such as {@code indicators[3].}; may be empty
   */
  List<Violation> violations(String place, Indicator indicator) {
    List<Violation> violations = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<String> codes = indicator.replaces();
    for (int i = 0; i < codes.size(); i++) {
      String field = place + "replaces[" + i + "]";
      String code = codes.get(i);
      if (!seen.add(code)) {
        violations.add(new Violation(field, "is named twice"));
      } else if (!replaced.containsKey(code)) {
        violations.add(new Violation(field, "no such indicator: " + code));
      } else if (leads(code, indicator.code())) {
        violations.add(
            new Violation(
                field, code + " replaces " + indicator.code() + " itself, directly or not"));
      }
    }
    return violations;
  }

  private boolean leads(String from, String to) {
    List<String> open = new ArrayList<>(List.of(from));
    Set<String> visited = new HashSet<>();
    while (!open.isEmpty()) {
      String code = open.remove(open.size() - 1);
      if (code.equals(to)) {
        return true;
      }
      if (visited.add(code)) {
        open.addAll(replaced.getOrDefault(code, List.of()));
      }
    }
    return false;
  }
}
