package no.handlingsrom.indicator.observation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.kit.ledger.LedgerHead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation as it was published. */
@Schema(name = "PublishedObservation")
record ObservationAnswer(
    @JsonUnwrapped ObservationBody observation,
    @Schema(description = "When it was recorded here") Instant recordedAt,
    @Schema(description = "Number of the change that recorded it", examples = "7") long sequence) {

  static ObservationAnswer of(Observation o) {
    return new ObservationAnswer(ObservationBody.of(o.observed()), o.recordedAt(), o.sequence());
  }

  /** What publishing came to. */
  @Schema(name = "ObservationsPublished")
  record Published(
      @Schema(description = "How many observations were published", examples = "38") int count,
      @Schema(description = "Vintage of those that did not say theirs") Instant vintage,
      @Schema(
              description =
                  "Number of the change that published them; a token for"
                      + " after=indicator:<sequence>",
              examples = "7")
          long sequence) {

    static Published of(int count, LedgerHead change) {
      return new Published(count, change.time(), change.sequence());
    }
  }

  /** A list of observations. */
  @Schema(name = "PublishedObservations")
  record ListAnswer(
      List<ObservationAnswer> items,
      @Schema(description = "Where the list goes on; null at its end", nullable = true)
          String nextCursor,
      @Schema(description = "The list holds all changes up to this number") long sequence) {

    static ListAnswer of(Page<Observation> page, long sequence) {
      Page<ObservationAnswer> answers = page.map(ObservationAnswer::of);
      return new ListAnswer(answers.items(), answers.nextCursor(), sequence);
    }
  }
}
