/**
 * Why a printed figure is what it is: from a line of a statement to service areas, to measures and
 * changes, and to the decisions behind them, through every parent up to its cut.
 */
package no.handlingsrom.budget.explain;
