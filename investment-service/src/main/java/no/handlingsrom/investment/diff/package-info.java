/**
 * What makes one version out of another (sammenligning av versjoner): amounts by project, area,
 * line and year, and what the register says differently of projects.
 */
package no.handlingsrom.investment.diff;
