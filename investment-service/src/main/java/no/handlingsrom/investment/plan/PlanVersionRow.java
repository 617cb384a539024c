package no.handlingsrom.investment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import no.handlingsrom.contracts.VersionKey;

/** A plan version and what budget-service has told of it. */
@Entity
@Table(name = "plan_version")
@IdClass(PlanVersionRow.Key.class)
class PlanVersionRow {

  record Key(String municipality, String plan, String version) implements Serializable {

    static Key of(VersionKey key) {
      return new Key(key.municipality(), key.plan(), key.version());
    }
  }

  @Id String municipality;
  @Id String plan;
  @Id String version;

  @Column(name = "budget_sequence")
  long budgetSequence;

  UUID attempt;

  VersionKey key() {
    return new VersionKey(municipality, plan, version);
  }
}
