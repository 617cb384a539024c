/**
 * Which language a client reads: Norwegian (bokmål) unless {@code Accept-Language} asks for
 * English.
 */
package no.handlingsrom.http.language;
