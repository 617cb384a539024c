package no.handlingsrom.kit.position;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a read waits for the position it asks for. */
@ConfigMapping(prefix = "handlingsrom.position")
public interface PositionConfig {

  /** After this long the read is answered with where the service stands (504). */
  @WithDefault("PT5S")
  Duration timeout();

  /** How often the position is looked up meanwhile. */
  @WithDefault("PT0.02S")
  Duration interval();
}
