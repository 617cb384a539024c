/**
 * Plans (økonomiplan) and their versions (planversjoner): a version continues its parent from a
 * recorded cut and may be changed while it is a draft. How it is proposed and adopted is told in
 * {@code attempt}.
 */
package no.handlingsrom.budget.plan;
