/**
 * The statutory investment statements: bevilgningsoversikt investering, § 5-5 first and second
 * paragraph, of regulation 2019-06-07 no. 714.
 */
package no.handlingsrom.investment.statement;
