package no.handlingsrom.gateway.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the state topics are followed. */
@ConfigMapping(prefix = "handlingsrom.gateway.feed")
public interface FeedConfig {

  /** How often the feed makes sure that Kafka answers; bounds how late the view turns stale. */
  @WithDefault("PT2S")
  Duration heartbeat();

  /** How long Kafka may take to answer that before the view counts as stale. */
  @WithDefault("PT2S")
  Duration patience();

  /** How long any other call to Kafka may take. */
  @WithDefault("PT10S")
  Duration startTimeout();

  /** How long the other leg of an amendment may take before its version counts as stale. */
  @WithDefault("PT5S")
  Duration otherLeg();

  /** How long the feed rests before it starts anew after a failure. */
  @WithDefault("PT1S")
  Duration backOff();
}
