/**
 * Investment projects (investeringsprosjekter) of plan versions: what is built or bought, when, and
 * whether fees pay for it (selvkost). Their yearly amounts are entries of the investment ledger;
 * every state a project has had is kept as a revision with the change that brought it.
 */
package no.handlingsrom.investment.project;
