/**
 * What every event has in common: its key, its sequence, its topic and the plan version it speaks
 * of. A service that reads or writes events needs this package and the one named after the owner.
 */
package no.handlingsrom.contracts;
