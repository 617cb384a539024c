/**
 * Explanations: from a printed figure of § 5-5 to areas, projects and the changes and decisions
 * behind it, whose amounts add up to it exactly.
 */
package no.handlingsrom.investment.explain;
