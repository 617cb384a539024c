package no.handlingsrom.investment.appropriation;

import no.handlingsrom.kit.ledger.LedgerKey;

/** One year of one ledger: what a column of a statement shows. */
public record LedgerYear(LedgerKey ledger, int year) {}
