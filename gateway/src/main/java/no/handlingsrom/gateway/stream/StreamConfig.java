package no.handlingsrom.gateway.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How versions are followed. */
@ConfigMapping(prefix = "handlingsrom.gateway.stream")
public interface StreamConfig {

  /** How often a listener hears something even when nothing changes. */
  @WithDefault("PT15S")
  Duration heartbeat();

  /** Changes kept, of all versions together, for listeners that return. */
  @WithDefault("1000")
  int memory();

  /** Events that may wait for one listener; one that falls further behind is let go. */
  @WithDefault("32")
  int waiting();

  /** Most listeners at a time. */
  @WithDefault("5000")
  int listeners();
}
