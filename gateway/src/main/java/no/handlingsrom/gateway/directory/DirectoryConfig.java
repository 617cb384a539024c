package no.handlingsrom.gateway.directory;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** What no event tells of municipalities. */
@ConfigMapping(prefix = "handlingsrom.gateway.directory")
public interface DirectoryConfig {

  /** Number of the municipality to show when none is asked for. */
  Optional<String> shown();

  /** Names of municipalities by number. */
  Map<String, String> names();
}
