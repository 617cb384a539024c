package no.handlingsrom.indicator.exchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import no.handlingsrom.http.precondition.EntityTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mapping as it was recorded.
 *
 * @param revision 1 for the first definition; the newest counts
 * @param sequence number of the change that recorded it
 */
@Schema(name = "KeptTableMapping")
record KeptMapping(
    @Schema(examples = "ssb-12143") String code,
    @Schema(description = "The newest counts; its number is the ETag", examples = "1") int revision,
    @Schema(description = "A token for after=indicator:<sequence>", examples = "9") long sequence,
    Instant recordedAt,
    @JsonUnwrapped TableMapping mapping) {

  EntityTag tag() {
    return new EntityTag(revision);
  }
}
