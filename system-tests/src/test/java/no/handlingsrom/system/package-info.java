/** Whole-system stories: the packaged services as processes, spoken to only over HTTP. */
package no.handlingsrom.system;
