/**
 * Whose data a request is about. Every key and row carries the municipality number (kommunenummer);
 * this is where it enters, and where isolation below the queries attaches.
 */
package no.handlingsrom.kit.tenancy;
