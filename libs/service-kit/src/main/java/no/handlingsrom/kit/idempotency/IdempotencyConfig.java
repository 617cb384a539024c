package no.handlingsrom.kit.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long requests can be repeated safely. */
@ConfigMapping(prefix = "handlingsrom.idempotency")
public interface IdempotencyConfig {

  /** How long an answer is kept; after that its key stands for a new request. */
  @WithDefault("P7D")
  Duration retention();
}
