package no.handlingsrom.fiscal.statement;

import no.handlingsrom.fiscal.Labels;

/** Tjenesteområde: a row of § 5-4 second paragraph and of § 5-5 second paragraph part 1. */
public record Area(String code, Labels names) {}
