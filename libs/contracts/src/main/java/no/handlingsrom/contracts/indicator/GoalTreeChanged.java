package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Målhierarki endret: the goal tree of a plan was laid down or took a revision.
 *
 * @param plan plan id, for example {@code 2024-2027}
 * @param revision number of the revision, from 1
 */
public record GoalTreeChanged(
    String municipality, long sequence, Instant time, String plan, int revision)
    implements IndicatorChange {

  public GoalTreeChanged {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(plan, "plan");
    Fields.sequence(revision, "revision");
  }

  @Override
  public String key() {
    return municipality;
  }
}
