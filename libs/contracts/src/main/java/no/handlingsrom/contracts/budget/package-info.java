/**
 * Events of budget-service: plans and versions, the organisation and the operating budget. Amounts
 * are NOK in KOSTRA sign: expenditure positive, income negative.
 */
package no.handlingsrom.contracts.budget;
