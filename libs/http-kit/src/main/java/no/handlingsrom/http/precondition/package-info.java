/**
 * Strong entity tags: a change to a resource names the revision it was made for, so that no one
 * overwrites what they have not seen.
 */
package no.handlingsrom.http.precondition;
