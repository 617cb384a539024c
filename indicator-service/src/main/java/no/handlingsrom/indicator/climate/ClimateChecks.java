package no.handlingsrom.indicator.climate;

import java.util.List;

/** Every check of a climate budget, in the order they are answered. */
final class ClimateChecks {

  static final List<ClimateCheck> ALL =
      List.of(
          new GroupSumCheck(),
          new SectorSumCheck(),
          new ChangeCheck(),
          new ShareCheck(),
          new GapCheck(),
          new OneFigureCheck(),
          new SameYearsCheck());

  private ClimateChecks() {}

  static List<Finding> findings(ClimateBudget budget) {
    return ALL.stream().flatMap(check -> check.check(budget).stream()).toList();
  }
}
