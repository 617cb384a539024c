/**
 * Events of investment-service: appropriations, financing and debt of a plan version. Amounts are
 * NOK in KOSTRA sign, balances of debt positive.
 */
package no.handlingsrom.contracts.investment;
