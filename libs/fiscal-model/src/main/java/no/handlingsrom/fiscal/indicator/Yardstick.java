package no.handlingsrom.fiscal.indicator;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandCover;

/**
 * Målestokk: what the values of an indicator are judged by.
 *
 * @param scale null when any value is possible
 * @param direction null when it is not stated; then there are no targets and no trend
 * @param targets one that stands every year, or some with years, in their order; may be empty
 * @param path points of a given path to the targets; empty for a straight one
 * @param thresholds ordered intervals that cover every value; may be empty
 * @param baseYear the year relative targets are measured from and a path begins in; may be null
 * @param steadyWithin change up to which a series is stagnant, in the unit of the indicator; null
 *     for one percent of the mean
 */
public record Yardstick(
    Scale scale,
    Direction direction,
    List<Target> targets,
    List<Milestone> path,
    List<Band> thresholds,
    Integer baseYear,
    BigDecimal steadyWithin,
    List<SeriesBreak> breaks) {

  public Yardstick {
    targets = List.copyOf(targets);
    path = List.copyOf(path);
    thresholds = List.copyOf(thresholds);
    breaks = List.copyOf(breaks);
    if (!targets.isEmpty() && direction == null) {
      throw new InvalidModelException("direction", "must be given where there are targets");
    }
    checkTargets(targets, baseYear);
    checkPath(path, targets, baseYear);
    if (!thresholds.isEmpty()) {
      checkThresholds(thresholds);
    }
    if (steadyWithin != null && steadyWithin.signum() < 0) {
      throw new InvalidModelException("steadyWithin", "must not be negative");
    }
    checkBreaks(breaks);
  }

  private static void checkTargets(List<Target> targets, Integer baseYear) {
    Integer last = null;
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      String field = "targets[" + i + "].year";
      if (target.isRelative() && baseYear == null) {
        throw new InvalidModelException(
            "baseYear", "must be given, because targets[" + i + "] is a change from it");
      }
      if (target.year() == null) {
        if (targets.size() > 1) {
          throw new InvalidModelException(field, "must be given where there are several targets");
        }
        return;
      }
      if (last != null && target.year() <= last) {
        throw new InvalidModelException(field, "must be after " + last + ", the target before it");
      }
      if (baseYear != null && target.year() <= baseYear) {
        throw new InvalidModelException(field, "must be after the base year " + baseYear);
      }
      last = target.year();
    }
  }

  private static void checkPath(List<Milestone> path, List<Target> targets, Integer baseYear) {
    if (path.isEmpty()) {
      return;
    }
    if (targets.isEmpty() || targets.get(0).year() == null) {
      throw new InvalidModelException("path", "must lead to a target with a year");
    }
    int end = targets.get(targets.size() - 1).year();
    Set<Integer> taken = new HashSet<>();
    targets.forEach(target -> taken.add(target.year()));
    int before = baseYear == null ? Integer.MIN_VALUE : baseYear;
    for (int i = 0; i < path.size(); i++) {
      int year = path.get(i).year();
      if (year <= before || year >= end || !taken.add(year)) {
        throw new InvalidModelException(
            "path[" + i + "].year",
            "must be after the point before it, before the last target, and no year of a target");
      }
      before = year;
    }
  }

  private static void checkThresholds(List<Band> thresholds) {
    try {
      BandCover.check(thresholds);
    } catch (InvalidModelException e) {
      throw new InvalidModelException(e.field().replace("bands", "thresholds"), e.reason());
    }
  }

  private static void checkBreaks(List<SeriesBreak> breaks) {
    for (int i = 1; i < breaks.size(); i++) {
      if (!breaks.get(i - 1).from().first().isBefore(breaks.get(i).from().first())) {
        throw new InvalidModelException(
            "seriesBreaks[" + i + "].from", "must be after the break before it");
      }
    }
  }

  /** Whether a series break lies between two periods, in this order. */
  boolean isBroken(Period earlier, Period later) {
    return breaks.stream().anyMatch(aBreak -> aBreak.parts(earlier, later));
  }
}
