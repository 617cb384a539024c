package no.handlingsrom.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the gateway takes. */
@ConfigMapping(prefix = "handlingsrom.gateway.limits")
public interface LimitConfig {

  /** Most bytes in the body of a request. */
  MemorySize body();

  /** Of one client address; of the network of 64 bits where it has an IPv6 address. */
  Client client();

  /** Of all clients together, to one municipality. */
  Municipality municipality();

  /** Requests a client may send. */
  interface Client {

    /** In the long run; 0 for no limit. */
    @WithDefault("100")
    int perSecond();

    /** At once. */
    @WithDefault("1000")
    int burst();
  }

  /** Requests a municipality may be sent. */
  interface Municipality {

    /** In the long run; 0 for no limit. */
    @WithDefault("500")
    int perSecond();

    /** At once. */
    @WithDefault("5000")
    int burst();
  }
}
