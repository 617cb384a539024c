package no.handlingsrom.indicator.indicator;

/**
 * An indicator as it stands.
 *
 * @param sequence number of the change that defined it
 */
record DefinedIndicator(Indicator indicator, long sequence) {}
