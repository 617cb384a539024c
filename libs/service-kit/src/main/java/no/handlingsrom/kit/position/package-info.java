/** Lets a read wait, briefly, until this service stands where the client asks ({@code after=}). */
package no.handlingsrom.kit.position;
