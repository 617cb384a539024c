package no.handlingsrom.budget.organisation;

/**
 * What is wrong with a tree.
 *
 * @param code the unit that it is wrong with
 * @param period which of its periods, from 0; the first where it is about the unit
 * @param field what of it: {@code parent}, {@code validFrom}, {@code validTo} or {@code aliases}
 */
record TreeFlaw(String code, int period, String field, String reason) {}
