/**
 * The materialised view: what the gateway knows of every plan version, held in memory and built
 * from state events alone. One writer, any number of readers.
 */
package no.handlingsrom.gateway.view;
