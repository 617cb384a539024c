package no.handlingsrom.budget.legality;

import java.time.LocalDate;

/**
 * The dates that the law asks about; each is null while it is not known.
 *
 * @param published when the recommendation (innstilling) was laid out for everybody
 * @param decided when the council decided
 */
record Dates(LocalDate published, LocalDate decided) {}
