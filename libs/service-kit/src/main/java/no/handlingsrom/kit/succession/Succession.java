package no.handlingsrom.kit.succession;

import java.time.LocalDate;

/**
 * A municipality number that took the place of another.
 *
 * @param municipality the new number
 * @param predecessor the number it replaced
 * @param from first day of the new number, 1 January
 */
public record Succession(String municipality, String predecessor, LocalDate from) {}
