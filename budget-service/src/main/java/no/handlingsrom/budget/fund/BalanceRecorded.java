package no.handlingsrom.budget.fund;

/**
 * Told within the transaction when a fund balance was recorded.
 *
 * @param fund its code
 */
public record BalanceRecorded(String municipality, String fund, int yearEnd) {}
