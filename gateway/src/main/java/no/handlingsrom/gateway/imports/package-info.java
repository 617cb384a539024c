/**
 * Files with accounts that concern two owners: the body is spooled here, then handed to both. Each
 * takes its account class out of the same file; the import is complete when both say so. Nothing is
 * kept here: the id follows from the file, so both know it.
 */
package no.handlingsrom.gateway.imports;
