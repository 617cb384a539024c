package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.debt.Interest;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Population;

/**
 * Konsekvenskjeden: investment → VAT compensation and grants → loans, as the residual → debt →
 * interest and instalments → net operating result → disposition fund, year by year. Each link gives
 * what the figures are with a course less what they are without, so that a course that changes
 * nothing has no effect at all. What cannot be told is missing with its reason, and so is all that
 * follows from it.
 */
final class Chain {

  private static final Missing NO_INTEREST =
      new Missing(
          new Labels(
              "planens renteforutsetning for året er ikke kjent",
              "the plan's interest assumption for the year is not known"));
  private static final Missing NOT_PER_INHABITANT =
      new Missing(
          new Labels(
              "virkning per innbygger er ikke oppgitt", "the effect per inhabitant is not stated"));
  private static final Missing NO_RUNNING_COST =
      new Missing(
          new Labels(
              "driftskostnader av prosjekter er ikke oppgitt for året",
              "running costs of projects are not stated for the year"));
  private static final Missing NOT_MODELLED =
      new Missing(
          new Labels(
              "scenarier regner ikke størrelsen når prosjekter endres",
              "scenarios do not work the figure out when projects change"));

  private final Baseline base;
  private final Integer loanTerm;
  private final Course official;

  Chain(Baseline base, Integer loanTerm) {
    this.base = base;
    this.loanTerm = loanTerm;
    this.official = Course.of(base.plan());
  }

  Effects of(Course course) {
    Effects effects = new Effects();
    AddedLoans loans = new AddedLoans(base, loanTerm);
    MetricValue debt = MetricValue.ZERO;
    MetricValue fund = MetricValue.ZERO;
    for (int year : base.years()) {
      MetricValue drawn = invest(course, year, effects);
      if (drawn instanceof Known known) {
        loans.draw(year, known.amount());
      }
      MetricValue instalments = loans.instalments(year, debt);
      MetricValue closing = debt.plus(drawn).minus(instalments);
      MetricValue interest = interest(course, year, debt, closing);
      effects.put(Metric.CLOSING_INVESTMENT_DEBT, year, closing);
      effects.put(Metric.PLANNED_LOAN_INSTALMENTS, year, instalments);
      effects.put(Metric.LOAN_INSTALMENTS, year, instalments);
      effects.put(Metric.PLANNED_INTEREST_EXPENDITURE, year, interest);
      effects.put(Metric.INTEREST_EXPENDITURE, year, interest);
      MetricValue result = operate(course, year, effects).plus(interest).plus(instalments);
      effects.put(Metric.NET_OPERATING_RESULT, year, result);
      effects.put(Metric.ALLOCATION_TO_DISPOSITION_FUND, year, result.negated());
      fund = fund.minus(result).plus(new Known(course.amount(Money.FUND_USE, year)));
      effects.put(Metric.CLOSING_DISPOSITION_FUND, year, fund);
      debt = closing;
    }
    return effects;
  }

  /** Puts the investments of a year and how they are paid for; gives the loans drawn. */
  private MetricValue invest(Course course, int year, Effects effects) {
    BigDecimal outlay = change(course, project -> project.outlayIn(year));
    BigDecimal income =
        VatCompensation.of(change(course, project -> project.bearingVatIn(year)))
            .add(change(course, project -> project.earmarkedIn(year)));
    BigDecimal used = course.amount(Money.FUND_USE, year);
    BigDecimal needed = outlay.add(income).add(used);
    MetricValue drawn = drawn(year, needed);
    effects.put(Metric.INVESTMENT_EXPENDITURE, year, new Known(outlay));
    effects.put(Metric.INVESTMENT_INCOME, year, drawn.negated().map(income::add));
    effects.put(Metric.USE_OF_LOANS, year, drawn.negated());
    effects.put(Metric.UNCOVERED_INVESTMENT, year, drawn.negated().map(needed::add));
    effects.put(Metric.TRANSFER_FROM_OPERATIONS, year, new Known(used));
    effects.put(Metric.TRANSFER_TO_INVESTMENT, year, new Known(used.negate()));
    effects.put(Metric.USE_OF_DISPOSITION_FUND, year, new Known(used));
    if (changesUntil(course, year)) {
      effects.put(Metric.PLANNED_DEPRECIATION, year, NOT_MODELLED);
      effects.put(Metric.CLOSING_SELF_COST_DEBT, year, NOT_MODELLED);
    }
    return drawn;
  }

  /** Loans pay for what nothing else does, and are never less than none. */
  private MetricValue drawn(int year, BigDecimal needed) {
    if (needed.signum() == 0) {
      return MetricValue.ZERO;
    }
    MetricValue uncovered = base.valueOf(Metric.UNCOVERED_INVESTMENT, year);
    return base.valueOf(Metric.USE_OF_LOANS, year)
        .negated()
        .plus(uncovered)
        .map(
            without ->
                without.add(needed).max(BigDecimal.ZERO).subtract(without.max(BigDecimal.ZERO)));
  }

  private boolean changesUntil(Course course, int year) {
    return base.years().stream()
        .filter(earlier -> earlier <= year)
        .anyMatch(earlier -> change(course, p -> p.outlayIn(earlier)).signum() != 0);
  }

  private BigDecimal change(Course course, Function<PlannedProject, BigDecimal> amount) {
    return course.projects().equals(official.projects())
        ? BigDecimal.ZERO
        : sum(course.projects().values(), amount)
            .subtract(sum(official.projects().values(), amount));
  }

  private static BigDecimal sum(
      Collection<PlannedProject> projects, Function<PlannedProject, BigDecimal> amount) {
    return projects.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Interest on the average balance: the floating part of the plan's debt bears the points added,
   * what is drawn or saved bears the floating rate with them.
   */
  private MetricValue interest(Course course, int year, MetricValue opening, MetricValue closing) {
    BigDecimal points = course.step(Driver.INTEREST, year);
    MetricValue onPlan = MetricValue.ZERO;
    if (points.signum() != 0) {
      BigDecimal floating =
          base.interest(year)
              .map(ExpectedInterest::fixedShare)
              .map(BigDecimal.ONE::subtract)
              .orElse(BigDecimal.ONE);
      onPlan =
          onAverage(
              base.openingDebt(year),
              base.valueOf(Metric.CLOSING_INVESTMENT_DEBT, year),
              points.multiply(floating));
    }
    if (opening.isZero() && closing.isZero()) {
      return onPlan;
    }
    MetricValue onChange =
        base.interest(year)
            .map(expected -> onAverage(opening, closing, expected.floatingPercent().add(points)))
            .orElse(NO_INTEREST);
    return onPlan.plus(onChange);
  }

  private static MetricValue onAverage(
      MetricValue opening, MetricValue closing, BigDecimal percent) {
    return opening
        .plus(closing)
        .map(both -> Interest.onAverageBalance(both, BigDecimal.ZERO, percent));
  }

  /** Puts what moves in operations; gives its effect on the result before interest. */
  private MetricValue operate(Course course, int year, Effects effects) {
    MetricValue tax = stepped(course, Driver.TAX, year);
    MetricValue grant = stepped(course, Driver.GRANT, year);
    MetricValue revenue =
        tax.plus(grant).plus(perInhabitant(course, year, Population::incomePerInhabitant));
    MetricValue wages = stepped(course, Driver.WAGE, year);
    MetricValue purchases = stepped(course, Driver.PRICE, year);
    MetricValue running = runningCost(course, year);
    BigDecimal dividend = course.amount(Money.DIVIDEND, year);
    effects.put(Metric.INCOME_AND_WEALTH_TAX, year, tax);
    effects.put(Metric.GENERAL_GRANT, year, grant);
    effects.put(Metric.GROSS_OPERATING_REVENUE, year, revenue);
    effects.put(Metric.WAGES_AND_SOCIAL_COSTS, year, wages);
    effects.put(Metric.GOODS_AND_SERVICES, year, purchases);
    effects.put(Metric.PLANNED_RUNNING_COST, year, running);
    effects.put(Metric.DIVIDENDS, year, new Known(dividend));
    return revenue
        .plus(wages)
        .plus(purchases)
        .plus(running)
        .plus(perInhabitant(course, year, Population::costPerInhabitant))
        .plus(new Known(course.amount(Money.RESTRUCTURING, year).add(dividend)));
  }

  private MetricValue stepped(Course course, Driver driver, int year) {
    BigDecimal percent = course.step(driver, year);
    return percent.signum() == 0
        ? MetricValue.ZERO
        : base.valueOf(driver.level().orElseThrow(), year)
            .map(
                level ->
                    level.multiply(percent.movePointLeft(2)).setScale(2, RoundingMode.HALF_UP));
  }

  private static MetricValue perInhabitant(
      Course course, int year, Function<Population, BigDecimal> amount) {
    Population population = course.population();
    BigDecimal more =
        population == null
            ? BigDecimal.ZERO
            : population.inhabitants().getOrDefault(year, BigDecimal.ZERO);
    if (more.signum() == 0) {
      return MetricValue.ZERO;
    }
    BigDecimal each = amount.apply(population);
    return each == null
        ? NOT_PER_INHABITANT
        : new Known(more.multiply(each).setScale(2, RoundingMode.HALF_UP));
  }

  private MetricValue runningCost(Course course, int year) {
    BigDecimal factor = course.runningCostFactor();
    boolean stated =
        course.projects().values().stream()
            .anyMatch(project -> !project.runningCost().headMap(year + 1).isEmpty());
    if (factor.compareTo(BigDecimal.ONE) != 0 && !stated) {
      return NO_RUNNING_COST;
    }
    BigDecimal with =
        sum(course.projects().values(), project -> project.runningCostIn(year))
            .multiply(factor)
            .setScale(2, RoundingMode.HALF_UP);
    return new Known(
        with.subtract(sum(official.projects().values(), project -> project.runningCostIn(year))));
  }
}
