package no.handlingsrom.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import no.handlingsrom.fiscal.metric.Owner;

/** Where the owners are, and how long the door waits for them. */
@ConfigMapping(prefix = "handlingsrom.gateway")
public interface DoorConfig {

  /** Scheme, host and port of budget-service. */
  @WithDefault("http://127.0.0.1:8081")
  URI budgetUrl();

  /** Scheme, host and port of investment-service. */
  @WithDefault("http://127.0.0.1:8082")
  URI investmentUrl();

  /** Scheme, host and port of indicator-service. */
  @WithDefault("http://127.0.0.1:8083")
  URI indicatorUrl();

  /** How long an owner may take to accept a connection. */
  @WithDefault("PT2S")
  Duration connectTimeout();

  /** How long an owner may be silent while it answers. */
  @WithDefault("PT60S")
  Duration idleTimeout();

  /** How long an owner may take to answer a read of the gateway itself. */
  @WithDefault("PT3S")
  Duration readTimeout();

  /** Most connections the door opens to one owner; more requests wait. */
  @WithDefault("256")
  int connections();

  /** Most requests that wait for a connection to one owner; more are refused. */
  @WithDefault("1024")
  int waiting();

  default URI urlOf(Owner owner) {
    return switch (owner) {
      case BUDGET -> budgetUrl();
      case INVESTMENT -> investmentUrl();
      case INDICATOR -> indicatorUrl();
    };
  }
}
