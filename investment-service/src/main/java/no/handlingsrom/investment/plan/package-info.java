/**
 * Plan versions (planversjoner) as they live here: opened, branched and frozen by events of
 * budget-service, each with an investment ledger of its own. Other concepts copy and publish what
 * belongs to a version when this one tells them.
 */
package no.handlingsrom.investment.plan;
