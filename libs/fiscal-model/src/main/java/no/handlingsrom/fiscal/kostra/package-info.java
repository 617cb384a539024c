/**
 * The national chart of accounts (KOSTRA kontoplan): account classes, functions and arts with the
 * years they are valid in. Names, codes and definitions are Statistics Norway's (SSB); see the
 * README beside the tables in {@code /kostra}.
 */
package no.handlingsrom.fiscal.kostra;
