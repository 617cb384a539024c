/**
 * Explained status (hvorfor en handlingsregel har den verdien den har): the formula in words, the
 * figures it is made of with their owners, when it first breaks, and what moved it since the parent
 * version, change by change as the owners tell.
 */
package no.handlingsrom.gateway.explanation;
