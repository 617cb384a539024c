/**
 * Assumptions (forutsetninger) that a plan rests on and that no version decides: prices, wages,
 * interest, population, and what is expected of tax and grants. They are stated per plan and year,
 * each with its vintage, and restated by stating them again.
 */
package no.handlingsrom.budget.assumption;
