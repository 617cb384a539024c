/**
 * How an import of accounts is told, the same by every service that takes one and by the gateway
 * that hands a file to several.
 */
package no.handlingsrom.http.imports;
