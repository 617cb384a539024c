package no.handlingsrom.budget.attempt;

import com.fasterxml.jackson.annotation.JsonProperty;
import no.handlingsrom.contracts.VersionStatus;

/** What an attempt is about, and the statuses it takes a version through. */
enum AttemptKind {
  /** Fremlegging. */
  @JsonProperty("proposal")
  PROPOSAL(VersionStatus.DRAFT, VersionStatus.PROPOSING, VersionStatus.PROPOSED),
  /** Vedtak. */
  @JsonProperty("adoption")
  ADOPTION(VersionStatus.PROPOSED, VersionStatus.ADOPTING, VersionStatus.ADOPTED);

  private final VersionStatus before;
  private final VersionStatus during;
  private final VersionStatus after;

  AttemptKind(VersionStatus before, VersionStatus during, VersionStatus after) {
    this.before = before;
    this.during = during;
    this.after = after;
  }

  VersionStatus before() {
    return before;
  }

  VersionStatus during() {
    return during;
  }

  VersionStatus after() {
    return after;
  }
}
