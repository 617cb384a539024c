package no.handlingsrom.gateway.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Kommunene som porten kjenner.
 *
 * @param shown null when the reader is to choose
 * @param items by number
 */
@Schema(name = "Municipalities")
record Municipalities(
    @Schema(
            required = true,
            nullable = true,
            examples = "3203",
            description =
                "Number of the municipality to show when none is asked for: as configured, or the"
                    + " only one; null: the reader is to choose")
        String shown,
    @Schema(required = true, description = "By number") List<Municipality> items) {

  /**
   * Kommune.
   *
   * @param number kommunenummer
   * @param name null where no name is configured
   */
  @Schema(name = "Municipality")
  record Municipality(
      @Schema(required = true, examples = "3203", description = "Kommunenummer") String number,
      @Schema(required = true, nullable = true, examples = "Asker") String name) {}

  static Municipalities of(List<String> numbers, DirectoryConfig config) {
    String only = numbers.size() == 1 ? numbers.get(0) : null;
    return new Municipalities(
        config.shown().orElse(only),
        numbers.stream()
            .map(number -> new Municipality(number, config.names().get(number)))
            .toList());
  }
}
