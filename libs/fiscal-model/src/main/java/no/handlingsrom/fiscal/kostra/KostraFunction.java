package no.handlingsrom.fiscal.kostra;

import no.handlingsrom.fiscal.Labels;

/**
 * Funksjon: which need of the inhabitants an entry serves.
 *
 * @param code three digits
 */
public record KostraFunction(String code, Labels names, Validity validity) {}
