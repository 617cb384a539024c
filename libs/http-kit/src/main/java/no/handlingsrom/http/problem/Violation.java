package no.handlingsrom.http.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param field path of the offending value: {@code entries[3].amount}, or the name of a parameter
 * @param reason what is wrong and, where it helps, what would be right
 */
public record Violation(String field, String reason) {}
