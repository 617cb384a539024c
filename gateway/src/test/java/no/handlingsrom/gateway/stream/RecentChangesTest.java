package no.handlingsrom.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.view.MaterialisedView;
import no.handlingsrom.gateway.view.VersionChange;
import org.junit.jupiter.api.Test;

class RecentChangesTest {

  private static final Asker ASKER = new Asker("3203");
  private static final VersionKey PROPOSAL = ASKER.proposal();
  private static final VersionKey OTHER = ASKER.version("other");

  private final List<VersionChange> changes = new ArrayList<>();
  private final MaterialisedView view = new MaterialisedView(prepared -> {}, changes::add);

  @Test
  void whatAVersionWentThroughSinceAPosition() {
    view.accept(ASKER.budget(PROPOSAL, 1));
    view.accept(ASKER.budget(PROPOSAL, 2));
    view.accept(ASKER.budget(OTHER, 1));
    view.accept(ASKER.budget(PROPOSAL, 3));
    RecentChanges recent = remembering(10);
    assertThat(recent.since(PROPOSAL, at(1))).containsExactly(changes.get(1), changes.get(3));
    assertThat(recent.since(PROPOSAL, at(2))).containsExactly(changes.get(3));
    assertThat(recent.since(PROPOSAL, at(3))).isEmpty();
    assertThat(recent.since(PROPOSAL, at(7))).isEmpty();
    assertThat(recent.since(OTHER, at(1))).isEmpty();
    assertThat(recent.since(PROPOSAL, Map.of())).isEmpty();
  }

  @Test
  void whatIsTooLongAgoIsForgotten() {
    for (int sequence = 1; sequence <= 4; sequence++) {
      view.accept(ASKER.budget(PROPOSAL, sequence));
    }
    RecentChanges recent = remembering(2);
    assertThat(recent.since(PROPOSAL, at(1))).isEmpty();
    assertThat(recent.since(PROPOSAL, at(2))).containsExactly(changes.get(2), changes.get(3));
  }

  private RecentChanges remembering(int most) {
    RecentChanges recent = new RecentChanges(most);
    changes.forEach(recent::add);
    return recent;
  }

  private static Map<Owner, Long> at(long budget) {
    return Map.of(Owner.BUDGET, budget, Owner.INVESTMENT, 0L, Owner.INDICATOR, 0L);
  }
}
