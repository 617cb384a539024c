/**
 * Append-only ledgers: a plan version or the accounts of a year is a stream of numbered changes
 * that never change afterwards. Number, time and digest of a change are given under the ledger's
 * row lock, so numbers have no gaps, times never go back and the digests form a chain.
 */
package no.handlingsrom.kit.ledger;
