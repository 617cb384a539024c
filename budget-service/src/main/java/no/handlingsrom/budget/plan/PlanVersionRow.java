package no.handlingsrom.budget.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.fiscal.Labels;

/** A plan version and where it is in its life. */
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

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  String parent;

  @Column(name = "parent_sequence")
  Long parentSequence;

  @Enumerated(EnumType.STRING)
  VersionStatus status;

  static PlanVersionRow of(PlanVersion version) {
    PlanVersionRow row = new PlanVersionRow();
    row.municipality = version.key().municipality();
    row.plan = version.key().plan();
    row.version = version.key().version();
    row.nameNb = version.names().nb();
    row.nameEn = version.names().en();
    row.parent = version.parent();
    row.parentSequence = version.parentSequence();
    row.status = version.status();
    return row;
  }

  PlanVersion toDomain() {
    return new PlanVersion(
        new VersionKey(municipality, plan, version),
        new Labels(nameNb, nameEn),
        status,
        parent,
        parentSequence);
  }
}
