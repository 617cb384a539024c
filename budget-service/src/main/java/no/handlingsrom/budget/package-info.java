/**
 * budget-service: owns plans and their versions, the organisation, the operating ledger behind the
 * statements of §§ 5-4 and 5-6, the operating accounts and the funds.
 */
package no.handlingsrom.budget;
