/**
 * The front door: an address that the gateway does not answer itself is forwarded, streaming and
 * unchanged, to the service that owns it. The table of owners stands in AddressTable.
 */
package no.handlingsrom.gateway.door;
