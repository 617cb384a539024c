/**
 * Fiscal indicators feed themselves: the states of plan versions and account books are judged by
 * the rules that name an indicator, and each yearly value becomes an observation of it. Nobody
 * types them twice.
 */
package no.handlingsrom.indicator.feed;
