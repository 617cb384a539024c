/**
 * Where a reader stands: the last sequence number seen per owner. A write answers with its
 * sequence, and a read may ask to wait for it with {@code after=budget:42,investment:7}.
 */
package no.handlingsrom.http.position;
