package no.handlingsrom.contracts.budget;

import no.handlingsrom.contracts.Event;

/** What happened in budget-service: to a version, or to what all versions share. */
public sealed interface BudgetChange extends Event
    permits AccountBookPosted,
        AssumptionsStated,
        BalanceRecorded,
        BodyAdded,
        CaseMoved,
        DividendsStated,
        FeesStated,
        FundCreated,
        FundValueRecorded,
        ImportMoved,
        ImportProfileDefined,
        MunicipalitySucceeded,
        OrganisationChanged,
        PeriodsClosed,
        VersionChange {}
