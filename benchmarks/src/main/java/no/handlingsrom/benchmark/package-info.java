/**
 * Measurements of the packaged services on this machine. Each figure is a ratio to a baseline that
 * was measured in the same run, in turns with it.
 */
package no.handlingsrom.benchmark;
