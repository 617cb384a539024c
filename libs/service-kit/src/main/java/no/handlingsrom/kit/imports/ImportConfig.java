package no.handlingsrom.kit.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How files with accounts are taken. */
@ConfigMapping(prefix = "handlingsrom.imports")
public interface ImportConfig {

  /** Most bytes of a file, unpacked. */
  @WithDefault("512M")
  MemorySize file();

  /** How long an import may take to be read and posted. */
  @WithDefault("PT1H")
  Duration patience();

  /** How long the worker rests when nothing waits; a received file wakes that of its replica. */
  @WithDefault("PT2S")
  Duration idle();

  /** How often an import is begun before it is given up: it may be what breaks the service. */
  @WithDefault("5")
  int attempts();
}
