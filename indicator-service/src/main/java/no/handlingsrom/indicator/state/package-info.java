/**
 * What other services need to know of a municipality's rules and observations, as one compacted
 * record: a reader never sees half of it.
 */
package no.handlingsrom.indicator.state;
