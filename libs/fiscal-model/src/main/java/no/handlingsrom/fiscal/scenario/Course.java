package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Amounts;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Drop;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Path;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Population;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Postpone;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Resize;
import no.handlingsrom.fiscal.scenario.ScenarioItem.RunningCost;

/**
 * Forløp: the assumptions after some items of a scenario. Steps of the same driver and amounts of
 * the same kind add up.
 *
 * @param population {@code null} where no item is about it
 */
record Course(
    Map<String, PlannedProject> projects,
    Map<Driver, SortedMap<Integer, BigDecimal>> steps,
    Map<Money, SortedMap<Integer, BigDecimal>> amounts,
    Population population,
    BigDecimal runningCostFactor) {

  /** The plan as it is. */
  static Course of(PlanBase plan) {
    return new Course(plan.projectsById(), Map.of(), Map.of(), null, BigDecimal.ONE);
  }

  BigDecimal step(Driver driver, int year) {
    return steps.getOrDefault(driver, new TreeMap<>()).getOrDefault(year, BigDecimal.ZERO);
  }

  BigDecimal amount(Money money, int year) {
    return amounts.getOrDefault(money, new TreeMap<>()).getOrDefault(year, BigDecimal.ZERO);
  }

  /**
   * The course after one more item.
   *
   * @param firstYear of the plan: nothing may be moved before it
   */
  Course with(ScenarioItem item, int firstYear) {
    if (item instanceof Path path) {
      return new Course(
          projects,
          added(Driver.class, steps, path.driver(), path.steps()),
          amounts,
          population,
          runningCostFactor);
    }
    if (item instanceof Amounts more) {
      return new Course(
          projects,
          steps,
          added(Money.class, amounts, more.money(), more.amounts()),
          population,
          runningCostFactor);
    }
    if (item instanceof Population more) {
      return new Course(projects, steps, amounts, more, runningCostFactor);
    }
    if (item instanceof RunningCost running) {
      return new Course(projects, steps, amounts, population, running.factor());
    }
    Map<String, PlannedProject> changed = new LinkedHashMap<>(projects);
    PlannedProject project = known(Scenario.project(item));
    if (item instanceof Drop) {
      changed.remove(project.id());
    } else if (item instanceof Resize resize) {
      changed.put(project.id(), project.resized(resize.factor()));
    } else if (item instanceof Postpone postpone) {
      changed.put(project.id(), postponed(project, postpone.years(), firstYear));
    }
    return new Course(changed, steps, amounts, population, runningCostFactor);
  }

  private PlannedProject known(String id) {
    PlannedProject project = projects.get(id);
    if (project == null) {
      throw new InvalidModelException("project", "there is no project " + id);
    }
    return project;
  }

  private static PlannedProject postponed(PlannedProject project, int years, int firstYear) {
    PlannedProject postponed = project.postponed(years);
    if (years < 0
        && postponed.outlay().headMap(firstYear).values().stream().anyMatch(a -> a.signum() != 0)) {
      throw new InvalidModelException(
          "years", "would move money of " + project.id() + " before " + firstYear);
    }
    return postponed;
  }

  private static <K extends Enum<K>> Map<K, SortedMap<Integer, BigDecimal>> added(
      Class<K> type,
      Map<K, SortedMap<Integer, BigDecimal>> held,
      K key,
      SortedMap<Integer, BigDecimal> more) {
    Map<K, SortedMap<Integer, BigDecimal>> all = new EnumMap<>(type);
    all.putAll(held);
    SortedMap<Integer, BigDecimal> sum = new TreeMap<>(all.getOrDefault(key, new TreeMap<>()));
    more.forEach((year, value) -> sum.merge(year, value, BigDecimal::add));
    all.put(key, sum);
    return all;
  }
}
