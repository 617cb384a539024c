/**
 * What the gateway knows of: municipalities, and the plan versions of each, so that a page or a
 * client can find its way without asking any service.
 */
package no.handlingsrom.gateway.directory;
