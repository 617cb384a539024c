package no.handlingsrom.investment.rolling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import no.handlingsrom.contracts.VersionKey;

/** How the investments of a draft were rolled, or that they are still to be. */
@Entity
@Table(name = "rolling")
@IdClass(RollingRow.Key.class)
class RollingRow {

  record Key(String municipality, String plan, String version) implements Serializable {

    static Key of(VersionKey draft) {
      return new Key(draft.municipality(), draft.plan(), draft.version());
    }
  }

  @Id String municipality;
  @Id String plan;
  @Id String version;

  @Column(name = "source_plan")
  String sourcePlan;

  @Column(name = "source_version")
  String sourceVersion;

  @Column(name = "budget_sequence")
  long budgetSequence;

  @Column(name = "source_sequence")
  Long sourceSequence;

  @Column(name = "first_step")
  Long firstStep;

  VersionKey draft() {
    return new VersionKey(municipality, plan, version);
  }

  VersionKey source() {
    return new VersionKey(municipality, sourcePlan, sourceVersion);
  }

  /** Whether it waits for the source to get to the cut. */
  boolean waits() {
    return firstStep == null;
  }

  /** Number of the change of a step; the steps stand one after the other. */
  long sequence(RollingStep step) {
    return firstStep + step.ordinal();
  }
}
