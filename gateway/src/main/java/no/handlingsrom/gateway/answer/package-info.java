/**
 * How the gateway answers about a plan version: bytes made ready when an event arrives, sent with a
 * strong ETag. A reader may ask for a position, and waits here until the view has it.
 */
package no.handlingsrom.gateway.answer;
