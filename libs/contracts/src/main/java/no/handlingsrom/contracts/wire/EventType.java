package no.handlingsrom.contracts.wire;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.MalformedEventException;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.AdoptionStarted;
import no.handlingsrom.contracts.budget.AmendmentPosted;
import no.handlingsrom.contracts.budget.AmendmentStarted;
import no.handlingsrom.contracts.budget.AmendmentVoided;
import no.handlingsrom.contracts.budget.AssumptionsStated;
import no.handlingsrom.contracts.budget.AttemptVoided;
import no.handlingsrom.contracts.budget.BalanceRecorded;
import no.handlingsrom.contracts.budget.BodyAdded;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.budget.CaseMoved;
import no.handlingsrom.contracts.budget.DividendsStated;
import no.handlingsrom.contracts.budget.FeesStated;
import no.handlingsrom.contracts.budget.FundBalanceRecorded;
import no.handlingsrom.contracts.budget.FundCreated;
import no.handlingsrom.contracts.budget.FundValueRecorded;
import no.handlingsrom.contracts.budget.HearingRecorded;
import no.handlingsrom.contracts.budget.LegalityOverridden;
import no.handlingsrom.contracts.budget.MunicipalityNumber;
import no.handlingsrom.contracts.budget.MunicipalitySucceeded;
import no.handlingsrom.contracts.budget.OperatingChangePosted;
import no.handlingsrom.contracts.budget.OrganisationChanged;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.budget.VersionAdopted;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.contracts.budget.VersionProposed;
import no.handlingsrom.contracts.budget.VersionRolled;
import no.handlingsrom.contracts.indicator.ClimateBudgetEntered;
import no.handlingsrom.contracts.indicator.ClimateMeasureRevised;
import no.handlingsrom.contracts.indicator.ComparisonPublished;
import no.handlingsrom.contracts.indicator.FiscalRuleDefined;
import no.handlingsrom.contracts.indicator.GoalTreeChanged;
import no.handlingsrom.contracts.indicator.IndicatorDefined;
import no.handlingsrom.contracts.indicator.IndicatorRevised;
import no.handlingsrom.contracts.indicator.IndicatorState;
import no.handlingsrom.contracts.indicator.IndicatorsDefined;
import no.handlingsrom.contracts.indicator.ObservationsPublished;
import no.handlingsrom.contracts.indicator.PopulationPublished;
import no.handlingsrom.contracts.indicator.TableMappingDefined;
import no.handlingsrom.contracts.investment.InvestmentChangePosted;
import no.handlingsrom.contracts.investment.InvestmentRolled;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.contracts.investment.InvestmentVersionOpened;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.contracts.investment.PortfolioState;
import no.handlingsrom.contracts.investment.ProjectsFollowed;
import no.handlingsrom.contracts.investment.SelfCostStated;

/** The catalogue of events: CloudEvents type, topic and record of each. */
public enum EventType {
  VERSION_CREATED(Topic.BUDGET_CHANGES, "budget.version-created", VersionCreated.class),
  VERSION_ROLLED(Topic.BUDGET_CHANGES, "budget.version-rolled", VersionRolled.class),
  OPERATING_CHANGE_POSTED(
      Topic.BUDGET_CHANGES, "budget.operating-change-posted", OperatingChangePosted.class),
  FUND_BALANCE_RECORDED(
      Topic.BUDGET_CHANGES, "budget.fund-balance-recorded", FundBalanceRecorded.class),
  PROPOSAL_STARTED(Topic.BUDGET_CHANGES, "budget.proposal-started", ProposalStarted.class),
  VERSION_PROPOSED(Topic.BUDGET_CHANGES, "budget.version-proposed", VersionProposed.class),
  ADOPTION_STARTED(Topic.BUDGET_CHANGES, "budget.adoption-started", AdoptionStarted.class),
  VERSION_ADOPTED(Topic.BUDGET_CHANGES, "budget.version-adopted", VersionAdopted.class),
  ATTEMPT_VOIDED(Topic.BUDGET_CHANGES, "budget.attempt-voided", AttemptVoided.class),
  HEARING_RECORDED(Topic.BUDGET_CHANGES, "budget.hearing-recorded", HearingRecorded.class),
  LEGALITY_OVERRIDDEN(Topic.BUDGET_CHANGES, "budget.legality-overridden", LegalityOverridden.class),
  ASSUMPTIONS_STATED(Topic.BUDGET_CHANGES, "budget.assumptions-stated", AssumptionsStated.class),
  FUND_CREATED(Topic.BUDGET_CHANGES, "budget.fund-created", FundCreated.class),
  FUND_VALUE_RECORDED(Topic.BUDGET_CHANGES, "budget.fund-value-recorded", FundValueRecorded.class),
  DIVIDENDS_STATED(Topic.BUDGET_CHANGES, "budget.dividends-stated", DividendsStated.class),
  FEES_STATED(Topic.BUDGET_CHANGES, "budget.fees-stated", FeesStated.class),
  BALANCE_RECORDED(Topic.BUDGET_CHANGES, "budget.balance-recorded", BalanceRecorded.class),
  ORGANISATION_CHANGED(
      Topic.BUDGET_CHANGES, "budget.organisation-changed", OrganisationChanged.class),
  AMENDMENT_STARTED(Topic.BUDGET_CHANGES, "budget.amendment-started", AmendmentStarted.class),
  AMENDMENT_POSTED(Topic.BUDGET_CHANGES, "budget.amendment-posted", AmendmentPosted.class),
  AMENDMENT_VOIDED(Topic.BUDGET_CHANGES, "budget.amendment-voided", AmendmentVoided.class),
  BODY_ADDED(Topic.BUDGET_CHANGES, "budget.body-added", BodyAdded.class),
  MUNICIPALITY_SUCCEEDED(
      Topic.BUDGET_CHANGES, "budget.municipality-succeeded", MunicipalitySucceeded.class),
  CASE_MOVED(Topic.BUDGET_CHANGES, "budget.case-moved", CaseMoved.class),
  BUDGET_ACCOUNT_BOOK_POSTED(
      Topic.BUDGET_CHANGES,
      "budget.account-book-posted",
      no.handlingsrom.contracts.budget.AccountBookPosted.class),
  BUDGET_IMPORT_MOVED(
      Topic.BUDGET_CHANGES,
      "budget.import-moved",
      no.handlingsrom.contracts.budget.ImportMoved.class),
  BUDGET_IMPORT_PROFILE_DEFINED(
      Topic.BUDGET_CHANGES,
      "budget.import-profile-defined",
      no.handlingsrom.contracts.budget.ImportProfileDefined.class),
  BUDGET_PERIODS_CLOSED(
      Topic.BUDGET_CHANGES,
      "budget.periods-closed",
      no.handlingsrom.contracts.budget.PeriodsClosed.class),
  BUDGET_STATE(Topic.BUDGET_STATE, "budget.state", BudgetState.class),
  MUNICIPALITY_NUMBER(Topic.BUDGET_STATE, "budget.municipality-number", MunicipalityNumber.class),
  BUDGET_ACCOUNT_BOOK_STATE(
      Topic.BUDGET_ACCOUNTS,
      "budget.account-book-state",
      no.handlingsrom.contracts.budget.AccountBookState.class),

  INVESTMENT_VERSION_OPENED(
      Topic.INVESTMENT_CHANGES, "investment.version-opened", InvestmentVersionOpened.class),
  INVESTMENT_CHANGE_POSTED(
      Topic.INVESTMENT_CHANGES, "investment.change-posted", InvestmentChangePosted.class),
  INVESTMENT_VOTED(Topic.INVESTMENT_CHANGES, "investment.voted", InvestmentVoted.class),
  INVESTMENT_ROLLED(Topic.INVESTMENT_CHANGES, "investment.version-rolled", InvestmentRolled.class),
  PROJECTS_FOLLOWED(
      Topic.INVESTMENT_CHANGES, "investment.projects-followed", ProjectsFollowed.class),
  INVESTMENT_ACCOUNT_BOOK_POSTED(
      Topic.INVESTMENT_CHANGES,
      "investment.account-book-posted",
      no.handlingsrom.contracts.investment.AccountBookPosted.class),
  SELF_COST_STATED(Topic.INVESTMENT_CHANGES, "investment.self-cost-stated", SelfCostStated.class),
  INVESTMENT_IMPORT_MOVED(
      Topic.INVESTMENT_CHANGES,
      "investment.import-moved",
      no.handlingsrom.contracts.investment.ImportMoved.class),
  INVESTMENT_IMPORT_PROFILE_DEFINED(
      Topic.INVESTMENT_CHANGES,
      "investment.import-profile-defined",
      no.handlingsrom.contracts.investment.ImportProfileDefined.class),
  INVESTMENT_PERIODS_CLOSED(
      Topic.INVESTMENT_CHANGES,
      "investment.periods-closed",
      no.handlingsrom.contracts.investment.PeriodsClosed.class),
  INVESTMENT_STATE(Topic.INVESTMENT_STATE, "investment.state", InvestmentState.class),
  PORTFOLIO_STATE(Topic.INVESTMENT_PORTFOLIO, "investment.portfolio", PortfolioState.class),
  INVESTMENT_ACCOUNT_BOOK_STATE(
      Topic.INVESTMENT_ACCOUNTS,
      "investment.account-book-state",
      no.handlingsrom.contracts.investment.AccountBookState.class),

  FISCAL_RULE_DEFINED(
      Topic.INDICATOR_CHANGES, "indicator.fiscal-rule-defined", FiscalRuleDefined.class),
  INDICATOR_DEFINED(Topic.INDICATOR_CHANGES, "indicator.indicator-defined", IndicatorDefined.class),
  INDICATORS_DEFINED(
      Topic.INDICATOR_CHANGES, "indicator.indicators-defined", IndicatorsDefined.class),
  INDICATOR_REVISED(Topic.INDICATOR_CHANGES, "indicator.indicator-revised", IndicatorRevised.class),
  GOAL_TREE_CHANGED(Topic.INDICATOR_CHANGES, "indicator.goal-tree-changed", GoalTreeChanged.class),
  OBSERVATIONS_PUBLISHED(
      Topic.INDICATOR_CHANGES, "indicator.observations-published", ObservationsPublished.class),
  CLIMATE_BUDGET_ENTERED(
      Topic.INDICATOR_CHANGES, "indicator.climate-budget-entered", ClimateBudgetEntered.class),
  CLIMATE_MEASURE_REVISED(
      Topic.INDICATOR_CHANGES, "indicator.climate-measure-revised", ClimateMeasureRevised.class),
  COMPARISON_PUBLISHED(
      Topic.INDICATOR_CHANGES, "indicator.comparison-published", ComparisonPublished.class),
  POPULATION_PUBLISHED(
      Topic.INDICATOR_CHANGES, "indicator.population-published", PopulationPublished.class),
  TABLE_MAPPING_DEFINED(
      Topic.INDICATOR_CHANGES, "indicator.table-mapping-defined", TableMappingDefined.class),
  INDICATOR_STATE(Topic.INDICATOR_STATE, "indicator.state", IndicatorState.class);

  private static final Map<String, EventType> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(EventType::typeName, Function.identity()));
  private static final Map<Class<? extends Event>, EventType> BY_RECORD =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(EventType::eventClass, Function.identity()));

  private final Topic topic;
  private final String typeName;
  private final Class<? extends Event> eventClass;

  EventType(Topic topic, String name, Class<? extends Event> eventClass) {
    this.topic = topic;
    this.typeName = "no.handlingsrom." + name + ".v1";
    this.eventClass = eventClass;
  }

  /** The type of an event in hand. */
  public static EventType of(Event event) {
    return BY_RECORD.get(event.getClass());
  }

  /** The type with a CloudEvents name; refuses an unknown name. */
  public static EventType named(String typeName) {
    return Optional.ofNullable(BY_NAME.get(typeName))
        .orElseThrow(() -> new MalformedEventException("ce_type", "is unknown: " + typeName));
  }

  public Topic topic() {
    return topic;
  }

  /** CloudEvents type, for example {@code no.handlingsrom.budget.state.v1}. */
  public String typeName() {
    return typeName;
  }

  public Class<? extends Event> eventClass() {
    return eventClass;
  }

  /** Class-path place of the JSON Schema of the payload. */
  public String schemaResource() {
    return "/schemas/" + typeName + ".json";
  }
}
