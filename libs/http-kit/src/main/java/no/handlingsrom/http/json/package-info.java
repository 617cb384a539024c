/**
 * How JSON is read and written at the HTTP border: strictly, plainly, and alike in all services.
 */
package no.handlingsrom.http.json;
