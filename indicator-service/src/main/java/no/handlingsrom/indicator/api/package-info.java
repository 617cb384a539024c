/**
 * What the resources of this service have in common at the HTTP border: the form of figures, lists
 * that go on, and the documented problems. Nothing here knows a rule or an indicator.
 */
package no.handlingsrom.indicator.api;
