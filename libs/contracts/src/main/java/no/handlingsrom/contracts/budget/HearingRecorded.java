package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.time.LocalDate;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Offentlig ettersyn registrert: when the recommendation of a version became public.
 *
 * @param publishedOn the first day it could be read
 */
public record HearingRecorded(
    VersionKey version, long sequence, Instant time, LocalDate publishedOn)
    implements VersionChange {

  public HearingRecorded {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(publishedOn, "publishedOn");
  }
}
