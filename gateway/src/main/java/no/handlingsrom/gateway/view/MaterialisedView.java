package no.handlingsrom.gateway.view;

import com.github.benmanes.caffeine.cache.Interner;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.MalformedEventException;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.budget.MunicipalityNumber;
import no.handlingsrom.contracts.indicator.IndicatorState;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.contracts.investment.PortfolioState;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.fiscal.scenario.PlannedProject;

/**
 * Everything the gateway knows, per version. Written by one thread; each change is first told to
 * whoever prepares answers, then shown to readers, then told to whoever follows the version, then
 * announced to those who wait for it. Of a version whose states of the two owners do not agree on
 * an amendment with two legs, the pair before stays until the other leg has come.
 */
@Singleton
public class MaterialisedView {

  /** A record of a state topic that could not be read. */
  private record Unreadable(Topic topic, String key) {}

  private final Map<VersionKey, VersionView> versions = new ConcurrentHashMap<>();
  private final Map<String, IndicatorState> indicators = new ConcurrentHashMap<>();
  private final Map<VersionKey, PortfolioState> portfolios = new ConcurrentHashMap<>();

  /** Versions share most of their projects; each is held once. */
  private final Interner<PlannedProject> projects = Interner.newWeakInterner();

  private final Map<String, MunicipalityNumber> numbers = new ConcurrentHashMap<>();
  private final Map<VersionKey, HeldStates> held = new ConcurrentHashMap<>();
  private final Set<Unreadable> unreadable = ConcurrentHashMap.newKeySet();
  private final Arrivals arrivals = new Arrivals();
  private final Consumer<VersionView> prepare;
  private final Consumer<VersionChange> follow;
  private volatile boolean current;

  @Inject
  MaterialisedView(
      jakarta.enterprise.event.Event<VersionView> changed,
      jakarta.enterprise.event.Event<VersionChange> shown) {
    this(changed::fire, shown::fire);
  }

  /**
   * @param prepare told of every change of a version before readers see it; a change it refuses by
   *     throwing never shows
   * @param follow told of every change that readers see; must neither throw nor take long
   */
  public MaterialisedView(Consumer<VersionView> prepare, Consumer<VersionChange> follow) {
    this.prepare = prepare;
    this.follow = follow;
  }

  public Optional<VersionView> find(VersionKey version) {
    return Optional.ofNullable(versions.get(version));
  }

  /** The number of every municipality of which a version is known, in order. */
  public List<String> municipalities() {
    return versions.keySet().stream().map(VersionKey::municipality).distinct().sorted().toList();
  }

  /** The projects of a version and what it expects of interest. */
  public Optional<PortfolioState> portfolio(VersionKey version) {
    return Optional.ofNullable(portfolios.get(version));
  }

  /** Every version known of a municipality, by plan and id. */
  public List<VersionView> ofMunicipality(String municipality) {
    return versions.values().stream()
        .filter(view -> view.version().municipality().equals(municipality))
        .sorted(Comparator.comparing(view -> view.version().key()))
        .toList();
  }

  /**
   * Every version of a municipality, and of the plans that began under numbers it had before; each
   * says under which.
   */
  public List<VersionView> ofHistory(String municipality) {
    return Stream.concat(
            ofMunicipality(municipality).stream(),
            before(municipality)
                .flatMap(
                    number ->
                        ofMunicipality(number.predecessor()).stream()
                            .filter(view -> beganBefore(view, number))))
        .toList();
  }

  /** The version asked for under a number, or as it is kept under one that came before. */
  public VersionKey keptAs(VersionKey asked) {
    return versions.containsKey(asked)
        ? asked
        : before(asked.municipality())
            .flatMap(
                number ->
                    find(new VersionKey(number.predecessor(), asked.plan(), asked.version()))
                        .filter(view -> beganBefore(view, number))
                        .stream())
            .findFirst()
            .map(VersionView::version)
            .orElse(asked);
  }

  /** How a number came to be, the latest first. */
  private Stream<MunicipalityNumber> before(String municipality) {
    return Stream.iterate(
        numbers.get(municipality), Objects::nonNull, next -> numbers.get(next.predecessor()));
  }

  private static boolean beganBefore(VersionView view, MunicipalityNumber number) {
    return view.budget() != null && view.budget().plan().firstYear() < number.from().getYear();
  }

  /** Where the view stands for a version, heard of or not. */
  public Map<Owner, Long> position(VersionKey version) {
    return viewOf(version).position();
  }

  /** Those who wait for something to arrive here. */
  public Arrivals arrivals() {
    return arrivals;
  }

  /** Takes a state that is newer than the one held; ignores an older or repeated one. */
  public void accept(Event state) {
    if (state instanceof BudgetState budget) {
      accept(budget);
    } else if (state instanceof InvestmentState investment) {
      accept(investment);
    } else if (state instanceof IndicatorState indicator) {
      accept(indicator);
    } else if (state instanceof PortfolioState portfolio) {
      accept(portfolio);
    } else if (state instanceof MunicipalityNumber number) {
      numbers.put(number.municipality(), number);
      arrivals.announce();
    } else {
      throw new MalformedEventException("ce_type", "is not a state event");
    }
  }

  private void accept(BudgetState budget) {
    AmountStates newest = newest(budget.version());
    if (isNewer(budget, newest.budget())) {
      unreadable.remove(new Unreadable(Topic.BUDGET_STATE, budget.key()));
      arrive(budget.version(), newest.with(budget));
    }
  }

  private void accept(InvestmentState investment) {
    AmountStates newest = newest(investment.version());
    if (isNewer(investment, newest.investment())) {
      unreadable.remove(new Unreadable(Topic.INVESTMENT_STATE, investment.key()));
      arrive(investment.version(), newest.with(investment));
    }
  }

  /** What has arrived of a version, shown or not. */
  private AmountStates newest(VersionKey version) {
    HeldStates waiting = held.get(version);
    VersionView shown = viewOf(version);
    return waiting == null
        ? new AmountStates(shown.budget(), shown.investment())
        : waiting.states();
  }

  private void arrive(VersionKey version, AmountStates states) {
    VersionView shown = viewOf(version);
    if (states.agree()) {
      held.remove(version);
      show(version, states.budget(), states.investment(), shown.indicator());
    } else {
      HeldStates before = held.get(version);
      held.put(
          version,
          before == null ? new HeldStates(states, Instant.now(), false) : before.with(states));
      if (shown.staleReason() != staleReason(version)) {
        show(version, shown.budget(), shown.investment(), shown.indicator());
      }
    }
  }

  /**
   * Marks the versions stale of which one leg of an amendment came and the other did not.
   *
   * @param before when the first leg came at the latest
   */
  public void markLate(Instant before) {
    held.forEach(
        (version, states) -> {
          if (!states.late() && states.since().isBefore(before)) {
            held.put(version, states.turnedLate());
            VersionView shown = viewOf(version);
            show(version, shown.budget(), shown.investment(), shown.indicator());
          }
        });
  }

  private void accept(IndicatorState indicator) {
    if (isNewer(indicator, indicators.get(indicator.municipality()))) {
      unreadable.remove(new Unreadable(Topic.INDICATOR_STATE, indicator.key()));
      showAll(indicator.municipality(), indicator);
      indicators.put(indicator.municipality(), indicator);
    }
  }

  /** No status rests on it: only who waits is told. */
  private void accept(PortfolioState portfolio) {
    if (isNewer(portfolio, portfolios.get(portfolio.version()))) {
      portfolios.put(
          portfolio.version(),
          new PortfolioState(
              portfolio.version(),
              portfolio.sequence(),
              portfolio.time(),
              portfolio.projects().stream().map(projects::intern).toList(),
              portfolio.interest()));
      arrivals.announce();
    }
  }

  /**
   * Marks what the record tells of as stale until a newer one can be read. No status rests on a
   * portfolio: who needs it finds that it does not go with the state of its version.
   */
  public void markUnreadable(Topic topic, String key) {
    if (topic == Topic.INVESTMENT_PORTFOLIO) {
      return;
    }
    unreadable.add(new Unreadable(topic, key));
    if (topic == Topic.INDICATOR_STATE) {
      showAll(key, indicators.get(key));
    } else {
      VersionView view = viewOf(VersionKey.parse(key));
      show(view.version(), view.budget(), view.investment(), view.indicator());
    }
  }

  /** Whether the view holds what stands on the topics, so that what is not here does not exist. */
  public boolean isCurrent() {
    return current;
  }

  /** Says whether the view follows the topics; while it does not, every version is stale. */
  public void setCurrent(boolean current) {
    if (this.current != current) {
      this.current = current;
      versions
          .values()
          .forEach(
              view -> show(view.version(), view.budget(), view.investment(), view.indicator()));
    }
  }

  private VersionView viewOf(VersionKey version) {
    return find(version)
        .orElseGet(
            () ->
                new VersionView(
                    version,
                    null,
                    null,
                    indicators.get(version.municipality()),
                    staleReason(version)));
  }

  private void showAll(String municipality, IndicatorState indicator) {
    versions.values().stream()
        .filter(view -> view.version().municipality().equals(municipality))
        .forEach(view -> show(view.version(), view.budget(), view.investment(), indicator));
  }

  private void show(
      VersionKey version,
      BudgetState budget,
      InvestmentState investment,
      IndicatorState indicator) {
    VersionView view =
        new VersionView(version, budget, investment, indicator, staleReason(version));
    prepare.accept(view);
    follow.accept(new VersionChange(versions.put(version, view), view));
    arrivals.announce();
  }

  private StaleReason staleReason(VersionKey version) {
    if (!current) {
      return StaleReason.NOT_FOLLOWED;
    }
    if (isUnreadable(version)) {
      return StaleReason.UNREADABLE;
    }
    HeldStates waiting = held.get(version);
    return waiting != null && waiting.late() ? StaleReason.OTHER_LEG_LATE : null;
  }

  private boolean isUnreadable(VersionKey version) {
    return unreadable.contains(new Unreadable(Topic.BUDGET_STATE, version.key()))
        || unreadable.contains(new Unreadable(Topic.INVESTMENT_STATE, version.key()))
        || unreadable.contains(new Unreadable(Topic.INDICATOR_STATE, version.municipality()));
  }

  private static boolean isNewer(Event state, Event held) {
    return held == null || state.sequence() > held.sequence();
  }
}
