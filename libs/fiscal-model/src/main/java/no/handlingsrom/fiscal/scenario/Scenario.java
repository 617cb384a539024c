package no.handlingsrom.fiscal.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Amounts;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Drop;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Path;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Population;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Postpone;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Resize;

/**
 * Scenario: what is changed, in order, and what is assumed.
 *
 * @param items no two about the same, and none about a project that another drops
 * @param loanTerm years in which loans that the scenario adds or saves would be repaid, serially;
 *     {@code null}: at the pace of the plan's own debt
 * @param horizon what is assumed of the years after the operating plan; {@code null}: nothing, so
 *     that they are not assessable
 */
public record Scenario(List<ScenarioItem> items, Integer loanTerm, Horizon horizon) {

  private static final int MOST_ITEMS = 100;
  private static final int MOST_TERM = 60;

  public Scenario {
    items = List.copyOf(InvalidModelException.require("items", items));
    if (items.size() > MOST_ITEMS) {
      throw noItems();
    }
    if (loanTerm != null && (loanTerm < 1 || loanTerm > MOST_TERM)) {
      throw new InvalidModelException("loanTermYears", "must be from 1 to " + MOST_TERM);
    }
    if (horizon != null && loanTerm == null) {
      throw new InvalidModelException(
          "loanTermYears", "must be given with a horizon: its years draw loans");
    }
    refuseContradictions(items);
  }

  /**
   * Refuses a scenario that changes nothing.
   *
   * @throws InvalidModelException naming the items
   */
  public void requireItems() {
    if (items.isEmpty()) {
      throw noItems();
    }
  }

  private static InvalidModelException noItems() {
    return new InvalidModelException("items", "must be 1 to " + MOST_ITEMS + " items");
  }

  private static void refuseContradictions(List<ScenarioItem> items) {
    Map<Object, Integer> seen = new HashMap<>();
    Set<String> changed = new TreeSet<>();
    Map<String, Integer> dropped = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      ScenarioItem item = items.get(i);
      Integer first = seen.putIfAbsent(subject(item), i);
      if (first != null) {
        throw new InvalidModelException(
            "items[" + i + "]", "is about the same as items[" + first + "]: say it once");
      }
      String project = project(item);
      if (project != null) {
        if (dropped.containsKey(project) || item instanceof Drop && changed.contains(project)) {
          throw new InvalidModelException(
              "items[" + i + "]", "contradicts another item: " + project + " is dropped");
        }
        changed.add(project);
        if (item instanceof Drop) {
          dropped.put(project, i);
        }
      }
    }
  }

  /** What an item is about; two items about the same contradict each other. */
  private static Object subject(ScenarioItem item) {
    if (item instanceof Path path) {
      return path.driver();
    }
    if (item instanceof Amounts amounts) {
      return amounts.money();
    }
    return List.of(item.getClass(), project(item) == null ? "" : project(item));
  }

  /** The years an item names. */
  static Set<Integer> years(ScenarioItem item) {
    if (item instanceof Path path) {
      return path.steps().keySet();
    }
    if (item instanceof Amounts amounts) {
      return amounts.amounts().keySet();
    }
    return item instanceof Population population ? population.inhabitants().keySet() : Set.of();
  }

  /** The project an item is about; {@code null} where it is about none. */
  public static String project(ScenarioItem item) {
    if (item instanceof Postpone postpone) {
      return postpone.project();
    }
    if (item instanceof Resize resize) {
      return resize.project();
    }
    return item instanceof Drop drop ? drop.project() : null;
  }
}
