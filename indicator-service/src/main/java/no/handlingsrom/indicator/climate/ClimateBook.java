package no.handlingsrom.indicator.climate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.contracts.indicator.ClimateBudgetEntered;
import no.handlingsrom.contracts.indicator.ClimateMeasureRevised;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.indicator.goal.GoalNames;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Keeps the climate budget of a municipality. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClimateBook {

  private final ClimateRepository climate;
  private final GoalNames goals;
  private final IndicatorLedger ledger;

  ClimateBook(ClimateRepository climate, GoalNames goals, IndicatorLedger ledger) {
    this.climate = climate;
    this.goals = goals;
    this.ledger = ledger;
  }

  /**
   * Enters all entries as one change.
   *
   * @throws ProblemException already-exists, or rule-broken naming every reference that leads
   *     nowhere
   */
  LedgerHead enter(String municipality, ClimateEntries entries) {
    entries.check();
    LedgerHead change =
        ledger.record(municipality, "climate budget entered", null, null, List.of(entries));
    ClimateBudget before = climate.budget(municipality);
    refuseTaken(before, entries);
    refuseUnknown(before, entries, goals.codes(municipality));
    climate.add(municipality, change.sequence(), entries);
    List<StatedFigure> stated = new ArrayList<>();
    for (ClimateFigure figure : entries.figures()) {
      stated.add(new StatedFigure(figure, change.sequence(), stated.size(), change.time()));
    }
    climate.add(municipality, stated);
    ledger.announce(
        new ClimateBudgetEntered(
            municipality,
            change.sequence(),
            change.time(),
            entries.targets().size(),
            entries.sectors().size(),
            entries.groups().size(),
            entries.figures().size(),
            entries.measures().size()),
        change);
    return change;
  }

  /**
   * Adds a revision to a measure.
   *
   * @param ifMatch the entity tag of the revision that is revised
   * @throws ProblemException not-found; precondition-required or precondition-failed; rule-broken
   */
  MeasureRevision revise(String municipality, ClimateMeasure measure, String ifMatch) {
    LedgerHead change =
        ledger.record(
            municipality,
            "climate measure " + measure.code() + " revised",
            null,
            measure.source(),
            List.of(measure));
    MeasureRevision newest = climate.measure(municipality, measure.code());
    newest.tag().requireMatch(ifMatch);
    List<Violation> violations = new ArrayList<>();
    unknown("group", measure.group(), groups(climate.budget(municipality).groups()), violations);
    unknownGoals("goals", measure, goals.codes(municipality), violations);
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    MeasureRevision revision = newest.next(measure, change.sequence());
    climate.add(municipality, revision);
    ledger.announce(
        new ClimateMeasureRevised(
            municipality, change.sequence(), change.time(), measure.code(), revision.revision()),
        change);
    return revision;
  }

  private static void refuseTaken(ClimateBudget before, ClimateEntries entries) {
    taken("sectors", sectors(before.sectors()), entries.sectors().stream().map(Sector::code));
    taken(
        "targets",
        before.targets().stream().map(ClimateTarget::code).collect(Collectors.toSet()),
        entries.targets().stream().map(ClimateTarget::code));
    taken("groups", groups(before.groups()), entries.groups().stream().map(MeasureGroup::code));
    taken("measures", measures(before), entries.measures().stream().map(ClimateMeasure::code));
  }

  private static void taken(String list, Set<String> known, Stream<String> codes) {
    List<String> entered = codes.toList();
    for (int i = 0; i < entered.size(); i++) {
      if (known.contains(entered.get(i))) {
        throw ProblemException.alreadyExists(
            list + "[" + i + "].code", "climate entry " + entered.get(i));
      }
    }
  }

  private static void refuseUnknown(
      ClimateBudget before, ClimateEntries entries, Set<String> goals) {
    Set<String> sectors = sectors(before.sectors());
    sectors.addAll(sectors(entries.sectors()));
    Set<String> groups = groups(before.groups());
    groups.addAll(groups(entries.groups()));
    Set<String> measures = measures(before);
    entries.measures().forEach(measure -> measures.add(measure.code()));
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < entries.targets().size(); i++) {
      String sector = entries.targets().get(i).sector();
      unknown("targets[" + i + "].sector", sector, sectors, violations);
    }
    for (int i = 0; i < entries.groups().size(); i++) {
      unknown("groups[" + i + "].sector", entries.groups().get(i).sector(), sectors, violations);
    }
    for (int i = 0; i < entries.measures().size(); i++) {
      ClimateMeasure measure = entries.measures().get(i);
      unknown("measures[" + i + "].group", measure.group(), groups, violations);
      unknownGoals("measures[" + i + "].goals", measure, goals, violations);
    }
    for (int i = 0; i < entries.figures().size(); i++) {
      Subject subject = Subject.parse(entries.figures().get(i).subject());
      String field = "figures[" + i + "].subject";
      switch (subject.level()) {
        case SCOPE -> {} // the form allows the two scopes and no other
        case SECTOR -> unknown(field, subject.code(), sectors, violations);
        case GROUP -> unknown(field, subject.code(), groups, violations);
        case MEASURE -> unknown(field, subject.code(), measures, violations);
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private static void unknown(
      String field, String code, Set<String> known, List<Violation> violations) {
    if (code != null && !known.contains(code)) {
      violations.add(new Violation(field, "does not exist: " + code));
    }
  }

  private static void unknownGoals(
      String field, ClimateMeasure measure, Set<String> known, List<Violation> violations) {
    for (int i = 0; i < measure.goals().size(); i++) {
      unknown(field + "[" + i + "]", measure.goals().get(i), known, violations);
    }
  }

  private static Set<String> sectors(List<Sector> sectors) {
    return sectors.stream().map(Sector::code).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> groups(List<MeasureGroup> groups) {
    return groups.stream().map(MeasureGroup::code).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> measures(ClimateBudget budget) {
    return budget.measures().stream()
        .map(revision -> revision.measure().code())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
