/**
 * The same indicator for the municipality and those it compares itself with. A value that is not
 * known is not ranked and has no distance; zero is a value.
 */
package no.handlingsrom.indicator.comparison;
