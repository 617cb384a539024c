package no.handlingsrom.gateway.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How subscribers are told. */
@ConfigMapping(prefix = "handlingsrom.gateway.subscriptions")
public interface SubscriptionConfig {

  /**
   * Whether targets may be on this machine or in a private network, and without TLS. For tests and
   * closed networks: with it, whoever may subscribe can make the gateway call its neighbours.
   */
  @WithDefault("false")
  boolean privateTargets();

  /** Most subscriptions of a municipality. */
  @WithDefault("100")
  int most();

  /** How many deliveries a replica sends at a time. */
  @WithDefault("4")
  int senders();

  /** How often is looked for what is due. */
  @WithDefault("PT0.5S")
  Duration poll();

  /** How long a subscriber may take to answer. */
  @WithDefault("PT10S")
  Duration timeout();

  /** Attempts before a delivery is dead; with the waits below about a day and a half. */
  @WithDefault("12")
  int attempts();

  /** Wait after the first failure; it is doubled, and up to doubled again at random, each time. */
  @WithDefault("PT5S")
  Duration firstWait();

  /** Longest wait between two attempts. */
  @WithDefault("PT6H")
  Duration longestWait();
}
