package no.handlingsrom.fiscal.kostra;

import no.handlingsrom.fiscal.Labels;

/**
 * Art: what kind of income or expenditure an entry is.
 *
 * @param code three digits
 * @param kind for example expenditure, income, finance-income, allocation, use
 */
public record Art(String code, Labels names, String kind, Validity validity) {}
