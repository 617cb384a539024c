/**
 * Goal trees (målhierarki): UN goals, focus areas, main goals and sub-goals of a plan, and under
 * which sub-goal each indicator stands. Every change is a revision that tells who moved what.
 */
package no.handlingsrom.indicator.goal;
