package no.handlingsrom.budget.fund;

/**
 * Told within the transaction when what the funds of a municipality hold became known anew.
 *
 * @param title what happened, in a few words
 * @param yearEnd the year at whose end it did; {@code null} when it may concern any year
 */
public record FundsMoved(String municipality, String title, Integer yearEnd) {}
