/**
 * What is done to the years of projects (periodisering): postponing, re-phasing and halving, and
 * moving money between projects by splitting and merging them. Every operation is one change of the
 * ledger whose entries take back what was held and set what is held from now on.
 */
package no.handlingsrom.investment.phasing;
