package no.handlingsrom.gateway.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.view.VersionChange;

/** The last changes of all versions, oldest first. */
final class RecentChanges {

  private final int most;
  private final Deque<VersionChange> changes = new ArrayDeque<>();

  RecentChanges(int most) {
    this.most = most;
  }

  void add(VersionChange change) {
    if (changes.size() == most) {
      changes.removeFirst();
    }
    changes.addLast(change);
  }

  /**
   * What a version went through since it stood at a position.
   *
   * @return nothing when it stands there still, or when that was too long ago
   */
  List<VersionChange> since(VersionKey version, Map<Owner, Long> position) {
    return changes.stream()
        .filter(change -> change.version().equals(version))
        .dropWhile(
            change -> change.before() == null || !change.before().position().equals(position))
        .toList();
  }
}
