/** The national chart of accounts (KOSTRA), as a year and an account class know it. */
package no.handlingsrom.budget.account;
