/**
 * Problems as RFC 9457 answers: a domain failure names its {@link
 * no.handlingsrom.http.problem.ProblemKind} and the offending fields, and knows nothing of HTTP.
 * One class turns every failure into {@code application/problem+json}; nothing of an unexpected
 * failure is shown.
 */
package no.handlingsrom.http.problem;
