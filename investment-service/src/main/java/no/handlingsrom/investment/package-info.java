/**
 * investment-service: owns the investment plan of every plan version – projects, appropriations,
 * financing and loan debt – the statements of § 5-5 and the investment accounts. Plans, versions
 * and the organisation belong to budget-service; what is kept of them here is a copy.
 */
package no.handlingsrom.investment;
