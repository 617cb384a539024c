/**
 * The feed: follows the compacted state topics from the beginning and fills the view. What cannot
 * be read is parked on a dead-letter topic with its cause, and the feed goes on.
 */
package no.handlingsrom.gateway.feed;
