/**
 * Imports of actual accounts (regnskap): a file is spooled, hashed and kept, then read, checked and
 * posted to a ledger of actuals in one transaction, or refused with what is wrong. Shared by the
 * services that own account classes; each says by {@link no.handlingsrom.kit.imports.ActualsOwner}
 * what it takes.
 */
package no.handlingsrom.kit.imports;
