/** Constraints on values that mean the same in the requests of every service. */
package no.handlingsrom.http.validation;
