/**
 * Rolling (rullering) of an adopted plan into the first draft of the next one: its second year
 * becomes the base, lasting amendments go on, prices are lifted, and a report shows how each new
 * figure came out of the old one.
 */
package no.handlingsrom.budget.rolling;
