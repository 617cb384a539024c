package no.handlingsrom.budget.balance;

import java.math.BigDecimal;
import no.handlingsrom.budget.fund.BalanceBasis;

/**
 * Balanseverdi: what an account of the balance stands at on 31 December of a year.
 *
 * @param amount NOK; assets and debt are both positive
 * @param source document and line, or how it was derived
 */
record BalanceValue(
    BalanceAccount account, int yearEnd, BigDecimal amount, BalanceBasis basis, String source) {}
