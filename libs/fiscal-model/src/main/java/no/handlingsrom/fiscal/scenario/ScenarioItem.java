package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.fiscal.InvalidModelException;

/** Scenarioendring: one thing that a scenario changes. What lies outside its bounds is refused. */
public sealed interface ScenarioItem {

  /** Utsettelse: everything of a project so many years later, earlier when negative. */
  record Postpone(String project, int years) implements ScenarioItem {

    public static final int MOST_YEARS = 9;

    public Postpone {
      InvalidModelException.requireText("project", project);
      if (Math.abs(years) > MOST_YEARS) {
        throw new InvalidModelException("years", "must be from -9 to 9");
      }
    }
  }

  /** Prosjekt tatt ut: the plan without a project. */
  record Drop(String project) implements ScenarioItem {
    public Drop {
      InvalidModelException.requireText("project", project);
    }
  }

  /** Endret omfang: every amount of a project times a factor. */
  record Resize(String project, BigDecimal factor) implements ScenarioItem {
    public Resize {
      InvalidModelException.requireText("project", project);
      checkFactor(factor);
    }
  }

  /**
   * A driver moved in some years.
   *
   * @param steps by year: percent of the official amount of that year, for interest percentage
   *     points; a year that is absent is not moved
   */
  record Path(Driver driver, SortedMap<Integer, BigDecimal> steps) implements ScenarioItem {

    public static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(50);
    public static final BigDecimal MOST_POINTS = BigDecimal.valueOf(15);

    public Path {
      InvalidModelException.require("driver", driver);
      String field = driver == Driver.INTEREST ? "points" : "percent";
      steps = checked(field, steps, driver == Driver.INTEREST ? MOST_POINTS : MOST_PERCENT);
    }
  }

  /**
   * An amount added in some years.
   *
   * @param amounts NOK by year, KOSTRA sign
   */
  record Amounts(Money money, SortedMap<Integer, BigDecimal> amounts) implements ScenarioItem {

    public static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    public Amounts {
      InvalidModelException.require("money", money);
      amounts = checked("amount", amounts, MOST);
    }
  }

  /**
   * Befolkning: more inhabitants, or fewer, than the plan counts on.
   *
   * @param inhabitants by year, compared with the plan
   * @param incomePerInhabitant free income a year that follows each of them, NOK, negative; {@code
   *     null}: not stated
   * @param costPerInhabitant cost of services a year to each of them, NOK; {@code null}: not stated
   */
  record Population(
      SortedMap<Integer, BigDecimal> inhabitants,
      BigDecimal incomePerInhabitant,
      BigDecimal costPerInhabitant)
      implements ScenarioItem {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    public Population {
      inhabitants = checked("inhabitants", inhabitants, MOST);
      checkPerInhabitant("incomePerInhabitant", incomePerInhabitant, -1);
      checkPerInhabitant("costPerInhabitant", costPerInhabitant, 1);
    }

    private static void checkPerInhabitant(String field, BigDecimal amount, int sign) {
      if (amount == null) {
        return;
      }
      checkWithin(field, amount, MOST);
      if (amount.signum() == -sign) {
        throw new InvalidModelException(
            field, sign < 0 ? "must be 0 or negative: income" : "must be 0 or positive: a cost");
      }
    }
  }

  /** The running cost of all projects of the scenario, as far as it is stated, times a factor. */
  record RunningCost(BigDecimal factor) implements ScenarioItem {
    public RunningCost {
      checkFactor(factor);
    }
  }

  private static void checkFactor(BigDecimal factor) {
    if (InvalidModelException.require("factor", factor).signum() < 0
        || factor.compareTo(BigDecimal.valueOf(5)) > 0) {
      throw new InvalidModelException("factor", "must be from 0 to 5");
    }
  }

  private static SortedMap<Integer, BigDecimal> checked(
      String field, Map<Integer, BigDecimal> byYear, BigDecimal most) {
    if (InvalidModelException.require(field, byYear).isEmpty()) {
      throw new InvalidModelException(field, "must name at least one year");
    }
    byYear.forEach(
        (year, value) -> {
          InvalidModelException.require(field + "." + year, value);
          checkWithin(field + "." + year, value, most);
        });
    return Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
  }

  private static void checkWithin(String field, BigDecimal value, BigDecimal most) {
    if (value.abs().compareTo(most) > 0) {
      throw new InvalidModelException(
          field, "must be from -" + most.toPlainString() + " to " + most.toPlainString());
    }
  }
}
