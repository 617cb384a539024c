package no.handlingsrom.gateway.answer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a read waits for the position it asks for. */
@ConfigMapping(prefix = "handlingsrom.gateway.after")
public interface AfterConfig {

  /** After this long the read is answered with where the view stands (504). */
  @WithDefault("PT5S")
  Duration timeout();
}
