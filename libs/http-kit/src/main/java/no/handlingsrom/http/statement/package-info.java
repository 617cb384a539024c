/** How a statutory statement is answered: the same for every service that owns one. */
package no.handlingsrom.http.statement;
