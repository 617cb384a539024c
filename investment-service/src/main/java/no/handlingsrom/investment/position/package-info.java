/**
 * What a version states beside its amounts: loans, interest, assets, running costs. Positions are
 * added by numbered changes and never changed; the last one stated of a subject counts, and a
 * branch begins with those that count in its parent.
 */
package no.handlingsrom.investment.position;
