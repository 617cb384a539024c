/**
 * Population by age group, year and prognosis variant, and the care capacity that is held against
 * it. The rates themselves are computed in the shared model.
 */
package no.handlingsrom.indicator.population;
