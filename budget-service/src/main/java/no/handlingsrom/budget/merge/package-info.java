/**
 * Merging (fletting) of one version into the draft of another: what only one side altered since
 * their common base is taken, what both altered is a conflict that somebody settles.
 */
package no.handlingsrom.budget.merge;
