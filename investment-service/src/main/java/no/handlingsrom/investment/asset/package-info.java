/**
 * The fixed assets (varige driftsmidler) of plan versions by class: what they are worth in the
 * books, how they are depreciated, and the minimum instalment (minimumsavdrag, § 14-18) that
 * follows.
 */
package no.handlingsrom.investment.asset;
