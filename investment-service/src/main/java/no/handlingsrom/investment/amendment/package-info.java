/**
 * Investment amendments (budsjettendringer i investeringsbudsjettet): cost and income columns that
 * balance, in blocks that change the year or move money between it and the next.
 */
package no.handlingsrom.investment.amendment;
