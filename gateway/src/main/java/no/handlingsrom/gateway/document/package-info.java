/**
 * One OpenAPI document for everything behind the front door, merged from the reviewed documents of
 * the gateway and the services, so that it is there when an owner is not.
 */
package no.handlingsrom.gateway.document;
