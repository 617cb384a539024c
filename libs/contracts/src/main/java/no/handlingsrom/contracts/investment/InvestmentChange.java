package no.handlingsrom.contracts.investment;

import no.handlingsrom.contracts.Event;

/** What happened in investment-service. */
public sealed interface InvestmentChange extends Event
    permits AccountBookPosted,
        ImportMoved,
        ImportProfileDefined,
        PeriodsClosed,
        InvestmentChangePosted,
        InvestmentRolled,
        InvestmentVersionOpened,
        InvestmentVoted,
        ProjectsFollowed,
        SelfCostStated {}
