package no.handlingsrom.contracts.budget;

import no.handlingsrom.contracts.Event;

/** What happened in budget-service. */
public sealed interface BudgetChange extends Event
    permits AccountBookPosted,
        AdoptionStarted,
        AmendmentPosted,
        AmendmentStarted,
        AmendmentVoided,
        AttemptVoided,
        BodyAdded,
        CaseMoved,
        FundBalanceRecorded,
        OperatingChangePosted,
        OrganisationChanged,
        ProposalStarted,
        VersionAdopted,
        VersionCreated,
        VersionProposed {}
