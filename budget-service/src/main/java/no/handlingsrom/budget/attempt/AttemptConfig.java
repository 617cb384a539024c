package no.handlingsrom.budget.attempt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long attempts to propose and adopt may take. */
@ConfigMapping(prefix = "handlingsrom.attempt")
interface AttemptConfig {

  /**
   * How long the owners have to vote. An attempt without every vote by then is voided, so it should
   * outlast a restart of a service or a broker.
   */
  @WithDefault("PT2M")
  Duration timeout();
}
