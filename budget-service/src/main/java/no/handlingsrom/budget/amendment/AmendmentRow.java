package no.handlingsrom.budget.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import no.handlingsrom.contracts.VersionKey;

/** An amendment and where it is in its life. */
@Entity
@Table(name = "amendment")
@IdClass(AmendmentRow.Key.class)
class AmendmentRow {

  record Key(String id, String municipality, String plan) implements Serializable {

    static Key of(VersionKey version, String id) {
      return new Key(id, version.municipality(), version.plan());
    }
  }

  @Id String municipality;
  @Id String plan;
  @Id String id;
  String title;

  @Column(name = "case_id")
  String caseId;

  @Column(name = "investment_leg")
  boolean investmentLeg;

  boolean lasting;
  String entries;

  @Enumerated(EnumType.STRING)
  AmendmentStatus status;

  UUID attempt;
  Instant deadline;
  Long sequence;
  String reasons;

  @Column(name = "registered_at")
  Instant registeredAt;

  VersionKey version() {
    return new VersionKey(municipality, plan, VersionKey.AMENDED);
  }
}
