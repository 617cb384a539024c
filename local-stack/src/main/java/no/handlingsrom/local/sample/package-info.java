/**
 * Loads a directory of sample data through the public HTTP API of the services. What is loaded, and
 * for which municipality, is said by the files alone; loading again replays the same requests.
 */
package no.handlingsrom.local.sample;
