/**
 * Investment projects (investeringsprosjekter) of plan versions: what is built or bought, when, and
 * whether fees pay for it (selvkost). Their yearly amounts are entries of the investment ledger.
 */
package no.handlingsrom.investment.project;
