/**
 * Frame tables (rammeoversikt): how the frame of a service area comes about from its opening
 * budget, and how it is divided on programme areas; and how a requirement is shared by criteria.
 */
package no.handlingsrom.budget.frame;
