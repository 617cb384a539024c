/**
 * The organisation the budget is divided on: service areas, programme areas, units below them, and
 * the central unit that stands outside § 5-4 second paragraph. A unit has periods, and what was
 * known of it before each change stays known.
 */
package no.handlingsrom.budget.organisation;
