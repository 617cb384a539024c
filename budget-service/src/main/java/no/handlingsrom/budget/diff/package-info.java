/**
 * What two versions differ by, per account, area, programme area, measure and year; and the algebra
 * of alterations that merging rests on.
 */
package no.handlingsrom.budget.diff;
