package no.handlingsrom.contracts.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
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
import no.handlingsrom.contracts.budget.Comparison;
import no.handlingsrom.contracts.budget.ComparisonKind;
import no.handlingsrom.contracts.budget.Decision;
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
import no.handlingsrom.contracts.budget.OrganisationInfo;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.contracts.budget.UnitPeriod;
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
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
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
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Term;
import no.handlingsrom.fiscal.rule.Accounts;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandClass;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleUnit;
import no.handlingsrom.fiscal.rule.Scope;
import no.handlingsrom.fiscal.rule.SelfCost;
import no.handlingsrom.fiscal.scenario.ExpectedInterest;
import no.handlingsrom.fiscal.scenario.PlannedProject;

/** At least one event of every type, root and child versions both. */
final class ExampleEvents {

  static final VersionKey PROPOSAL = new VersionKey("3203", "2024-2027", "director-proposal");
  static final VersionKey CHILD = new VersionKey("3203", "2024-2027", "more-tax");
  static final VersionKey AMENDED = new VersionKey("3203", "2024-2027", "amended");
  static final Instant TIME = Instant.parse("2023-10-24T08:00:00.123456Z");
  private static final UUID ATTEMPT = UUID.fromString("7b8fb6f2-2f0c-4f39-9b0f-0f8a5a3cf0d1");

  private ExampleEvents() {}

  static Stream<Event> all() {
    return Stream.of(
        new VersionCreated(PROPOSAL, 1, TIME, plan(), null, null, names(), organisation()),
        new VersionCreated(
            CHILD, 1, TIME, plan(), "director-proposal", 42L, names(), organisation()),
        new VersionRolled(
            new VersionKey("3203", "2025-2028", "first-draft"), 2, TIME, "2024-2027", "amended", 7),
        new OperatingChangePosted(CHILD, 2, TIME, "Økt skatt", List.of(2025), 1),
        new FundBalanceRecorded(PROPOSAL, 40, TIME, "disposition-fund", 2023),
        new ProposalStarted(PROPOSAL, 41, TIME, ATTEMPT),
        new VersionProposed(PROPOSAL, 42, TIME, ATTEMPT),
        new AdoptionStarted(PROPOSAL, 43, TIME, ATTEMPT),
        new AttemptVoided(
            PROPOSAL,
            44,
            TIME,
            ATTEMPT,
            VersionStatus.PROPOSED,
            List.of(new Labels("ingen stemme i tide", "no vote in time"))),
        new VersionAdopted(
            PROPOSAL,
            46,
            TIME,
            ATTEMPT,
            new Decision("kommunestyret", "91/23", LocalDate.of(2023, 12, 12))),
        new HearingRecorded(PROPOSAL, 47, TIME, LocalDate.of(2023, 11, 23)),
        new LegalityOverridden(
            PROPOSAL, 48, TIME, "minimum-instalment", "sekretæren", "balansen er ikke avsluttet"),
        new FundCreated("3203", "disposition-fund", 2, TIME, "disposition", null),
        new FundCreated("3203", "energy-fund", 3, TIME, "disposition", "disposition-fund"),
        new FundValueRecorded(
            "3203",
            "energy-fund",
            4,
            TIME,
            2023,
            "market",
            new BigDecimal("1600000000.00")), // 001:4968
        new DividendsStated(
            "3203",
            "2024-2027",
            2,
            TIME,
            List.of(
                new DividendsStated.Value(
                    "vardar", 2024, "budgeted", new BigDecimal("-19680000.00"), "001:5070"),
                new DividendsStated.Value(
                    null, 2024, "budgeted", new BigDecimal("-31800000.00"), "001:5049"))),
        new FeesStated("3203", "2024-2027", 2, TIME, List.of("home-help", "sfo")),
        new AssumptionsStated(
            "3203",
            "2024-2027",
            2,
            TIME,
            List.of(
                new AssumptionsStated.Value(
                    "deflator",
                    "percent",
                    2024,
                    new BigDecimal("4.3"), // 001:4848
                    "stated",
                    LocalDate.of(2023, 10, 24)))),
        new BalanceRecorded(
            "3203", "depreciable-fixed-assets", 2023, 1, TIME, new BigDecimal("14000000000.00")),
        new no.handlingsrom.contracts.budget.ImportMoved(
            "3203",
            "1f5b0c7ad3e24c7f9a55b1c1a0c8f4de",
            1,
            TIME,
            "received",
            "kostra",
            2024,
            13,
            null,
            null,
            0),
        new no.handlingsrom.contracts.budget.ImportMoved(
            "3203",
            "1f5b0c7ad3e24c7f9a55b1c1a0c8f4de",
            2,
            TIME,
            "completed",
            "kostra",
            2024,
            13,
            "actuals/operating/kostra/2024",
            2L,
            3900),
        new no.handlingsrom.contracts.budget.ImportProfileDefined(
            "3203", "visma-2024", TIME, "csv"),
        new no.handlingsrom.contracts.budget.PeriodsClosed("3203", 2024, 1, TIME, 4),
        new OrganisationChanged("3203", organisation()),
        new AmendmentStarted(AMENDED, 3, TIME, ATTEMPT, "tertial-1"),
        new AmendmentPosted(AMENDED, 4, TIME, ATTEMPT, "tertial-1", "1. tertial", "K-sak 36/24", 4),
        new AmendmentPosted(AMENDED, 5, TIME, null, "skole", "Innen Oppvekst", "U-sak 12/24", 2),
        new AmendmentVoided(AMENDED, 6, TIME, ATTEMPT, "tertial-2", false, List.of(names())),
        new AmendmentVoided(AMENDED, 7, TIME, null, "tertial-2", true, List.of()),
        new BodyAdded("3203", "kommunestyret", TIME, "council"),
        new MunicipalityNumber("3203", "3025", LocalDate.of(2024, 1, 1), TIME),
        new MunicipalitySucceeded("3203", "3025", LocalDate.of(2024, 1, 1), TIME),
        new CaseMoved(
            "3203",
            "k-sak-119-23",
            3,
            TIME,
            "K-sak 119/23",
            "Handlingsprogram 2024–2027",
            "decision"),
        new no.handlingsrom.contracts.budget.AccountBookPosted(
            "3203", 2022, 2, TIME, "Regnskap 2022", 60),
        budgetState(),
        new BudgetState(
            AMENDED,
            4,
            TIME,
            VersionStatus.AMENDED,
            "director-proposal",
            46L,
            plan(),
            names(),
            new TreeMap<>(),
            4L),
        new no.handlingsrom.contracts.budget.AccountBookState(
            "3203",
            2022,
            2,
            TIME,
            Map.of(
                "net-operating-result", new BigDecimal("66012000.00"), // 001:11714
                "gross-operating-revenue", new BigDecimal("-9150954000.00"))), // 001:11673
        new InvestmentVersionOpened(PROPOSAL, 1, TIME, null, 1),
        new InvestmentVersionOpened(CHILD, 1, TIME, 7L, 1),
        new InvestmentChangePosted(PROPOSAL, 2, TIME, "Finansiering", List.of(2024, 2025), 8),
        new InvestmentRolled(
            new VersionKey("3203", "2025-2028", "first-draft"),
            6,
            TIME,
            "2024-2027",
            "amended",
            7,
            12,
            3),
        new InvestmentVoted(
            PROPOSAL,
            7,
            TIME,
            ATTEMPT,
            true,
            List.of(),
            new TreeMap<>(Map.of(2024, Map.of("use-of-loans", new BigDecimal("-1174100000.00"))))),
        new InvestmentVoted(
            PROPOSAL,
            8,
            TIME,
            ATTEMPT,
            false,
            List.of(new Labels("udekket i 2024", "uncovered in 2024")),
            new TreeMap<>()),
        new no.handlingsrom.contracts.investment.ImportMoved(
            "3203",
            "1f5b0c7ad3e24c7f9a55b1c1a0c8f4de",
            1,
            TIME,
            "received",
            "kostra",
            2024,
            13,
            null,
            null,
            0),
        new no.handlingsrom.contracts.investment.ImportMoved(
            "3203",
            "1f5b0c7ad3e24c7f9a55b1c1a0c8f4de",
            2,
            TIME,
            "completed",
            "kostra",
            2024,
            13,
            "actuals/investment/kostra/2024",
            2L,
            3900),
        new no.handlingsrom.contracts.investment.ImportProfileDefined(
            "3203", "visma-2024", TIME, "csv"),
        new no.handlingsrom.contracts.investment.PeriodsClosed("3203", 2024, 1, TIME, 4),
        new ProjectsFollowed(
            "3203", 2, TIME, "1. tertial 2024", List.of("skole-utvidelse-hvalstad")),
        new no.handlingsrom.contracts.investment.AccountBookPosted(
            "3203", 2022, 2, TIME, "Regnskap 2022", 20),
        new no.handlingsrom.contracts.investment.AccountBookState(
            "3203",
            2022,
            2,
            TIME,
            Map.of("investment-expenditure", new BigDecimal("2789417000.00"))),
        new SelfCostStated("3203", 2, TIME, "Selvkost 2024", 12),
        new InvestmentState(
            PROPOSAL,
            7,
            TIME,
            42,
            new TreeMap<>(Map.of(2024, Map.of("use-of-loans", new BigDecimal("-1174100000.00"))))),
        portfolio(),
        new FiscalRuleDefined("3203", 1, TIME, "net-operating-result"),
        new IndicatorDefined("3203", 2, TIME, "building-maintenance"),
        new ObservationsPublished("3203", 3, TIME, 2),
        new ClimateBudgetEntered("3203", 4, TIME, 6, 9, 11, 61, 29),
        new ClimateMeasureRevised("3203", 5, TIME, "k01", 2),
        new ComparisonPublished("3203", 6, TIME, 6, 85, 595),
        new PopulationPublished("3203", 7, TIME, 1, 4, 4),
        new IndicatorsDefined("3203", 9, TIME, List.of("sick-leave", "full-time-employees")),
        new IndicatorRevised("3203", 10, TIME, "building-maintenance", 2),
        new TableMappingDefined("3203", 11, TIME, "ssb-12143", 1),
        new GoalTreeChanged("3203", 11, TIME, "2024-2027", 1),
        indicatorState());
  }

  private static PortfolioState portfolio() {
    return new PortfolioState(
        PROPOSAL,
        7,
        TIME,
        List.of(
            new PlannedProject(
                "idrettshall-heggedal",
                "Idrettshall Heggedal",
                "medborgerskap",
                false,
                BigDecimal.ONE,
                new TreeMap<>(Map.of(2025, new BigDecimal("40000000.00"))),
                new TreeMap<>(Map.of(2026, new BigDecimal("-10000000.00"))),
                new TreeMap<>(Map.of(2027, new BigDecimal("2500000.00"))),
                null)),
        List.of(
            new ExpectedInterest(2024, new BigDecimal("4.5"), new BigDecimal("4.1"), null),
            new ExpectedInterest(
                2025, new BigDecimal("4.0"), new BigDecimal("3.7"), new BigDecimal("0.45"))));
  }

  static BudgetState budgetState() {
    return new BudgetState(
        PROPOSAL,
        42,
        TIME,
        VersionStatus.PROPOSED,
        null,
        null,
        plan(),
        names(),
        new TreeMap<>(
            Map.of(
                2024,
                Map.of(
                    "net-operating-result", new BigDecimal("-74469000.00"),
                    "gross-operating-revenue", new BigDecimal("-9653092000.00")))));
  }

  static IndicatorState indicatorState() {
    return new IndicatorState(
        "3203",
        3,
        TIME,
        List.of(rule(), growth()),
        List.of(
            new ObservationValue(
                "rule:net-operating-result",
                2025,
                ObservationKind.PLAN,
                "2024-2027",
                new BigDecimal("1.7"),
                null,
                "001:11188"),
            new ObservationValue(
                "indicator:building-maintenance",
                2025,
                ObservationKind.PLAN,
                "2024-2027",
                null,
                new Labels("ikke publisert", "not published"),
                "001:364")));
  }

  private static FiscalRule rule() {
    return new FiscalRule(
        "net-operating-result",
        new Labels("Netto driftsresultat", "Net operating result"),
        RuleUnit.PERCENT,
        4,
        Basis.YEAR,
        List.of(new Term("net-operating-result", new BigDecimal("-1"))),
        List.of(new Term("gross-operating-revenue", new BigDecimal("-1"))),
        List.of(
            new Band(BandClass.NOT_APPROVED, null, false, new BigDecimal("1.75"), false),
            new Band(
                BandClass.LOWEST_ACCEPTABLE,
                new BigDecimal("1.75"),
                true,
                new BigDecimal("3"),
                true),
            new Band(BandClass.DESIRED, new BigDecimal("3"), false, null, false)),
        LocalDate.of(2020, 1, 1),
        null,
        null,
        "001:361");
  }

  /** With every member that a rule may leave out. */
  private static FiscalRule growth() {
    return new FiscalRule(
        "debt-growth",
        new Labels("Gjeldsvekst", "Growth of debt"),
        RuleUnit.PERCENT,
        1,
        Basis.GROWTH,
        List.of(new Term("closing-investment-debt", BigDecimal.ONE)),
        List.of(new Term("gross-operating-revenue", new BigDecimal("-1"))),
        List.of(
            new Band(BandClass.DESIRED, null, false, BigDecimal.ZERO, true),
            new Band(BandClass.NOT_APPROVED, BigDecimal.ZERO, false, null, false)),
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2027, 12, 31),
        "sak 1/24",
        null,
        "finance-committee",
        new Scope(Accounts.CONSOLIDATED, SelfCost.EXCLUDED, List.of("energy-fund")),
        "debt-growth");
  }

  private static PlanInfo plan() {
    return new PlanInfo(
        "2024-2027",
        2024,
        4,
        10,
        2024,
        List.of(
            new Comparison("account-2022", ComparisonKind.ACCOUNT, 2022, null, null),
            new Comparison(
                "budget-2023", ComparisonKind.BUDGET, 2023, "2023-2026", "council-decision")));
  }

  private static OrganisationInfo organisation() {
    return new OrganisationInfo(
        3,
        List.of(
            new Unit(
                "tjenesteovergripende",
                null,
                UnitKind.SERVICE_AREA,
                new Labels("Tjenesteovergripende", "Cross-cutting"),
                7,
                LocalDate.of(2024, 1, 1),
                null,
                List.of("9000"),
                List.of(
                    new UnitPeriod(
                        null,
                        LocalDate.of(2023, 12, 31),
                        null,
                        new Labels("Felles", "Common"),
                        7))),
            new Unit(
                "sentralt",
                "tjenesteovergripende",
                UnitKind.CENTRAL,
                new Labels("Sentralt", "Central"),
                1)));
  }

  private static Labels names() {
    return new Labels("Kommunedirektørens forslag", "The municipal director's proposal");
  }
}
