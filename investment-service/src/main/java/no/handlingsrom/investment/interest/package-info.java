/**
 * What the loan debt of a version costs: interest assumptions (renteforutsetninger) by year, the
 * limits of the financial regulations for fixed and floating interest, and the interest that
 * follows, beside what the plan itself says.
 */
package no.handlingsrom.investment.interest;
