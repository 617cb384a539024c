/** Lists in pages: a client asks for the next page with the opaque cursor of the one before. */
package no.handlingsrom.http.page;
