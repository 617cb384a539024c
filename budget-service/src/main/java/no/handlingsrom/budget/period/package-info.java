/**
 * The budget by month (periodisert budsjett): what an area or an account has in a year is divided
 * on months by a distribution, so the months and what is not divided always add up to the year.
 */
package no.handlingsrom.budget.period;
