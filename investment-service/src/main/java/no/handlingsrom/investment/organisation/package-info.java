/**
 * The organisation as budget-service last told of it: the service and programme areas that projects
 * and appropriations stand on. A copy; nothing here changes it but an event.
 */
package no.handlingsrom.investment.organisation;
