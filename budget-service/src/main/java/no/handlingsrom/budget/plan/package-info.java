/**
 * Plans (økonomiplan) and their versions (planversjoner): a version continues its parent from a
 * recorded cut, may be changed while it is a draft, and is frozen and public once proposed.
 */
package no.handlingsrom.budget.plan;
