package no.handlingsrom.fiscal.statement;

import no.handlingsrom.fiscal.Labels;

/**
 * Formål: a grant recipient, share or loan; a row of § 5-5 second paragraph parts 2–4.
 *
 * @param line the § 5-5 first paragraph leaf whose part shows the row
 */
public record Purpose(String code, String line, Labels names) {}
