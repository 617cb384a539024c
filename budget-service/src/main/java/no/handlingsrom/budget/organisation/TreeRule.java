package no.handlingsrom.budget.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.contracts.budget.UnitPeriod;

/**
 * What every tree satisfies on every day: a service area stands at the top, a programme area below
 * one, the central unit below either, no unit below itself; a unit stands below one that is valid
 * as long; and a name leads to one unit.
 */
final class TreeRule {

  private final Map<String, Unit> units;
  private final List<TreeFlaw> flaws = new ArrayList<>();

  private TreeRule(Collection<Unit> units) {
    this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
  }

  /** All that is wrong with a tree. */
  static List<TreeFlaw> check(Collection<Unit> units) {
    TreeRule rule = new TreeRule(units);
    units.forEach(rule::periods);
    units.forEach(rule::parents);
    rule.names(units);
    return rule.flaws;
  }

  private void periods(Unit unit) {
    List<UnitPeriod> periods = unit.periods();
    for (int i = 0; i < periods.size(); i++) {
      UnitPeriod period = periods.get(i);
      if (period.last().isBefore(period.first())) {
        flaw(unit, i, "validTo", "is before validFrom");
      } else if (i > 0 && !periods.get(i - 1).last().isBefore(period.first())) {
        flaw(unit, i, "validFrom", "the period before lasts to " + day(periods.get(i - 1)));
      }
    }
  }

  private static String day(UnitPeriod period) {
    return period.validTo() == null ? "no known end" : period.validTo().toString();
  }

  private void parents(Unit unit) {
    List<UnitPeriod> periods = unit.periods();
    for (int i = 0; i < periods.size(); i++) {
      String parent = periods.get(i).parent();
      if ((unit.kind() == UnitKind.SERVICE_AREA) != (parent == null)) {
        flaw(unit, i, "parent", "is given for every unit but a service area");
      } else if (parent != null && !units.containsKey(parent)) {
        flaw(unit, i, "parent", "no such unit: " + parent);
      } else if (parent != null) {
        parent(unit, i, periods.get(i), units.get(parent));
      }
    }
  }

  private void parent(Unit unit, int index, UnitPeriod period, Unit parent) {
    if (!mayStandBelow(unit.kind(), parent.kind())) {
      flaw(
          unit,
          index,
          "parent",
          "a %s cannot stand below a %s".formatted(unit.kind().code(), parent.kind().code()));
    } else if (isBelowItself(unit, period)) {
      flaw(unit, index, "parent", "the unit would stand below itself");
    } else if (!covers(parent, period)) {
      flaw(unit, index, "parent", parent.code() + " is not valid in all of the period");
    }
  }

  private static boolean mayStandBelow(UnitKind kind, UnitKind parent) {
    return switch (kind) {
      case SERVICE_AREA -> false;
      case PROGRAMME_AREA -> parent == UnitKind.SERVICE_AREA;
      case CENTRAL -> parent == UnitKind.SERVICE_AREA || parent == UnitKind.PROGRAMME_AREA;
      case UNIT -> true;
    };
  }

  /** A circle is closed on the day the last of its periods begins, so each looks at its own. */
  private boolean isBelowItself(Unit unit, UnitPeriod period) {
    LocalDate day = period.first();
    Set<String> passed = new HashSet<>();
    String above = period.parent();
    while (above != null && units.containsKey(above) && passed.add(above)) {
      above = units.get(above).on(day).map(UnitPeriod::parent).orElse(null);
    }
    return passed.contains(unit.code());
  }

  private static boolean covers(Unit parent, UnitPeriod period) {
    LocalDate open = period.first(); // the first day that is not covered yet
    for (UnitPeriod above : parent.periods()) {
      if (above.holds(open)) {
        if (!above.last().isBefore(period.last())) {
          return true;
        }
        open = above.last().plusDays(1);
      }
    }
    return false;
  }

  private void names(Collection<Unit> all) {
    Map<String, String> owners = new HashMap<>();
    all.forEach(unit -> owners.put(unit.code(), unit.code()));
    for (Unit unit : all) {
      for (String alias : unit.aliases()) {
        String owner = owners.putIfAbsent(alias, unit.code());
        if (owner != null) {
          flaw(unit, 0, "aliases", alias + " is " + owner + " already");
        }
      }
    }
  }

  private void flaw(Unit unit, int period, String field, String reason) {
    flaws.add(new TreeFlaw(unit.code(), period, field, reason));
  }
}
