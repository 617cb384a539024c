/**
 * The loans (lån) of plan versions, one by one: what stands when the plan begins and what is to be
 * drawn, how each is paid back, and whether its interest is bound.
 */
package no.handlingsrom.investment.loan;
