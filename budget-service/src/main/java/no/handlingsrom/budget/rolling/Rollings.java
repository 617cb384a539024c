package no.handlingsrom.budget.rolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.budget.amendment.PostedAmendments;
import no.handlingsrom.budget.change.ChangePosting;
import no.handlingsrom.budget.change.OperatingChange;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.measure.Measure;
import no.handlingsrom.budget.measure.MeasureRepository;
import no.handlingsrom.budget.measure.MeasureRevision;
import no.handlingsrom.budget.plan.Plan;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.PlanVersion;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.plan.VersionAnnouncer;
import no.handlingsrom.budget.plan.VersionLifeCycle;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.Comparison;
import no.handlingsrom.contracts.budget.ComparisonKind;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.contracts.budget.VersionRolled;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** Rolls an adopted plan into the next one; the old plan stays as it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rollings {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final VersionLifeCycle lifeCycle;
  private final RollingSources sources;
  private final RollingRepository rollings;
  private final CarriedAmendments carried;
  private final PostedAmendments amendments;
  private final MeasureRepository measures;
  private final Lineages lineages;
  private final Ledgers ledgers;
  private final ChangePosting posting;
  private final VersionAnnouncer announcer;

  Rollings(
      PlanRepository plans,
      PlanVersionRepository versions,
      VersionLifeCycle lifeCycle,
      RollingSources sources,
      RollingRepository rollings,
      CarriedAmendments carried,
      PostedAmendments amendments,
      MeasureRepository measures,
      Lineages lineages,
      Ledgers ledgers,
      ChangePosting posting,
      VersionAnnouncer announcer) {
    this.plans = plans;
    this.versions = versions;
    this.lifeCycle = lifeCycle;
    this.sources = sources;
    this.rollings = rollings;
    this.carried = carried;
    this.amendments = amendments;
    this.measures = measures;
    this.lineages = lineages;
    this.ledgers = ledgers;
    this.posting = posting;
    this.announcer = announcer;
  }

  /** A version with its names, that is to be. */
  record Named(String id, Labels names) {}

  /**
   * Rolls a version into the first draft of a new plan, which begins a year later.
   *
   * @throws ProblemException not-found, wrong-state unless the version is adopted or amended and
   *     nothing of it is on its way, already-exists for the plan, rule-broken for terms that name
   *     what does not exist and for a plan of one year
   */
  Rolling roll(VersionKey from, Named newPlan, Named newDraft, RollingTerms terms) {
    PlanVersion version = versions.lock(from);
    settled(version);
    long cut = lineages.held(LedgerKey.of(from)).tip().upTo();
    Plan plan = plans.get(from.municipality(), from.plan());
    if (plan.info().operatingYears() < 2) {
      throw ProblemException.broken("version", "has no second year that could be the base");
    }
    RollingSource source = sources.upTo(from, cut);
    check(terms, source);
    plans.add(next(plan, newPlan, version));
    VersionKey draft = new VersionKey(from.municipality(), newPlan.id(), newDraft.id());
    lifeCycle.draft(draft, newDraft.names(), null);
    Rolling rolling = new Rolling(draft, from, cut, terms, Optional.empty());
    rollings.add(rolling);
    tell(rolling);
    post(rolling, source);
    return rolling;
  }

  private void settled(PlanVersion version) {
    String reason = null;
    if (version.status() != VersionStatus.ADOPTED && version.status() != VersionStatus.AMENDED) {
      reason = "is %s: only what the council has adopted is rolled";
      reason = reason.formatted(version.status().code());
    } else if (version.key().takesAmendmentsOnly() && amendments.anyOnItsWay(version.key())) {
      reason = "has an amendment with two legs that is being posted";
    }
    if (reason != null) {
      throw new ProblemException(
          ProblemKind.WRONG_STATE,
          "version " + version.key().version() + " " + reason,
          List.of(new Violation("version", reason)));
    }
  }

  private static void check(RollingTerms terms, RollingSource source) {
    List<Violation> violations = new ArrayList<>();
    terms.nominalLines().stream()
        .filter(line -> !NominalLines.mayName(line))
        .forEach(
            line ->
                violations.add(new Violation("nominalLines", "no leaf line of § 5-6: " + line)));
    terms.endedMeasures().stream()
        .filter(id -> !source.measures().containsKey(id))
        .forEach(
            id ->
                violations.add(new Violation("endedMeasures", "no measure of the version: " + id)));
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  /** One year on in everything; beside it stand the accounts before and the budget of this year. */
  private static Plan next(Plan plan, Named named, PlanVersion rolled) {
    PlanInfo old = plan.info();
    String adopted =
        rolled.status() == VersionStatus.AMENDED ? rolled.parent() : rolled.key().version();
    int closed = old.firstYear() - 1;
    List<Comparison> comparisons =
        List.of(
            new Comparison("account-" + closed, ComparisonKind.ACCOUNT, closed, null, null),
            new Comparison(
                "budget-" + old.firstYear(),
                ComparisonKind.BUDGET,
                old.firstYear(),
                old.plan(),
                adopted));
    return new Plan(
        plan.municipality(),
        named.names(),
        new PlanInfo(
            named.id(),
            old.firstYear() + 1,
            old.operatingYears(),
            old.investmentYears(),
            old.priceBasisYear() + 1,
            comparisons));
  }

  private void tell(Rolling rolling) {
    VersionKey from = rolling.source();
    LedgerHead head =
        ledgers.appendStep(
            LedgerKey.of(rolling.draft()),
            "rolled from " + LedgerKey.of(from).ledger() + "@" + rolling.sourceSequence());
    announcer.announce(
        new VersionRolled(
            rolling.draft(),
            head.sequence(),
            head.time(),
            from.plan(),
            from.version(),
            rolling.sourceSequence()),
        rolling.draft(),
        head);
  }

  private void post(Rolling rolling, RollingSource source) {
    RollingTerms terms = rolling.terms();
    RolledBudget rolled = source.roll(terms.endedMeasures());
    List<OperatingEntry> opening = rolled.opening();
    List<OperatingEntry> changes = rolled.currentYearChanges();
    List<OperatingEntry> adopted = rolled.previouslyAdopted();
    List<Measure> continued = continued(rolled, adopted, source);
    post(rolling, RollingStep.OPENING_BUDGET, opening, List.of());
    LedgerHead head = post(rolling, RollingStep.CURRENT_YEAR_CHANGES, changes, List.of());
    carried.add(head, rolling.source(), source.amendments());
    post(rolling, RollingStep.PREVIOUSLY_ADOPTED, adopted, continued);
    List<OperatingEntry> all = Stream.of(opening, changes, adopted).flatMap(List::stream).toList();
    List<OperatingEntry> lifts =
        RolledBudget.lifted(all, terms.lift(), new NominalLines(terms.nominalLines()));
    post(rolling, RollingStep.PRICE_LIFT, lifts, List.of());
  }

  /** The measures that the new plan still tells apart from its opening budget. */
  private static List<Measure> continued(
      RolledBudget rolled, List<OperatingEntry> entries, RollingSource source) {
    Set<String> told =
        entries.stream()
            .map(entry -> entry.key().measure())
            .filter(measure -> measure != null)
            .collect(Collectors.toSet());
    return source.measures().values().stream()
        .map(MeasureRevision::measure)
        .filter(measure -> told.contains(measure.id()))
        .map(rolled::continued)
        .toList();
  }

  private LedgerHead post(
      Rolling rolling, RollingStep step, List<OperatingEntry> entries, List<Measure> beside) {
    String from = LedgerKey.of(rolling.source()).ledger() + "@" + rolling.sourceSequence();
    String source =
        step == RollingStep.PRICE_LIFT
            ? rolling.terms().lift().percent().toPlainString()
                + " %: "
                + rolling.terms().lift().source()
            : from;
    LedgerHead head =
        posting.post(
            rolling.draft(),
            new OperatingChange("rolled: " + step.title(), null, source, entries, beside));
    measures.add(head.key(), head.sequence(), beside);
    return head;
  }
}
