/**
 * Cases (saker) on their way through the bodies of the municipality: who treats them, what was
 * recommended, moved, voted and decided. A case is the sequence of its steps, which are never
 * edited.
 */
package no.handlingsrom.budget.cases;
