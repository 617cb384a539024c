package no.handlingsrom.budget.fund;

import no.handlingsrom.fiscal.Labels;

/**
 * Fond: money put aside, or a part of such money.
 *
 * @param partOf code of the fund in whose balance its own is counted; {@code null} for a whole fund
 */
public record Fund(String code, FundKind kind, Labels names, String partOf, FundPurpose purpose) {}
