package no.handlingsrom.contracts.budget;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Organ opprettet: a body that treats cases was added.
 *
 * @param body its code, for example {@code kommunestyret}
 * @param kind council, executive-committee, main-committee, director or advisory
 */
public record BodyAdded(String municipality, String body, Instant time, String kind)
    implements BudgetChange {

  public BodyAdded {
    VersionKey.municipality(municipality);
    Fields.required(body, "body");
    Fields.required(time, "time");
    Fields.required(kind, "kind");
  }

  @Override
  public String key() {
    return municipality + "/bodies/" + body;
  }

  /** A body is added once. */
  @Override
  public long sequence() {
    return 1;
  }
}
