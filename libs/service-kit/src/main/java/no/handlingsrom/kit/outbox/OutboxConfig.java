package no.handlingsrom.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "handlingsrom.outbox")
public interface OutboxConfig {

  /** How many events are sent before their receipts are awaited and noted in one transaction. */
  @WithDefault("500")
  int batchSize();

  /**
   * How long the relay rests when it has heard of no new event; new events wake it at once, so this
   * only bounds the delay when a wake-up is missed.
   */
  @WithDefault("PT1S")
  Duration idle();

  /** How long the relay waits after a failure of the database or the broker. */
  @WithDefault("PT1S")
  Duration backOff();

  /** How long published events are kept for whoever looks into what was sent. */
  @WithDefault("P7D")
  Duration retention();
}
