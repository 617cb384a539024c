package no.handlingsrom.contracts.indicator;

import no.handlingsrom.contracts.Event;

/** What happened in indicator-service. */
public sealed interface IndicatorChange extends Event
    permits ClimateBudgetEntered,
        ClimateMeasureRevised,
        ComparisonPublished,
        FiscalRuleDefined,
        GoalTreeChanged,
        IndicatorDefined,
        IndicatorRevised,
        IndicatorsDefined,
        ObservationsPublished,
        PopulationPublished,
        TableMappingDefined {}
