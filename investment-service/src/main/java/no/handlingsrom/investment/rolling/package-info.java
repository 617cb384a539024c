/**
 * Rolling (rullering) of the investments of an adopted plan into the draft that budget-service made
 * of it: the same cut, the same ten years moved on by one, unspent money and debt carried over.
 */
package no.handlingsrom.investment.rolling;
