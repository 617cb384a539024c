package no.handlingsrom.budget.rolling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import no.handlingsrom.contracts.VersionKey;

/** How a draft was rolled; only whether investment-service has followed is noted later. */
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

  @Column(name = "source_sequence")
  long sourceSequence;

  @Column(name = "lift_percent")
  BigDecimal liftPercent;

  @Column(name = "lift_source")
  String liftSource;

  @Column(name = "nominal_lines")
  String[] nominalLines;

  @Column(name = "ended_measures")
  String[] endedMeasures;

  /** Number at investment-service by which it had followed; null until it has. */
  @Column(name = "investment_sequence")
  Long investmentSequence;

  static RollingRow of(Rolling rolling) {
    RollingRow row = new RollingRow();
    row.municipality = rolling.draft().municipality();
    row.plan = rolling.draft().plan();
    row.version = rolling.draft().version();
    row.sourcePlan = rolling.source().plan();
    row.sourceVersion = rolling.source().version();
    row.sourceSequence = rolling.sourceSequence();
    row.liftPercent = rolling.terms().lift().percent();
    row.liftSource = rolling.terms().lift().source();
    row.nominalLines = rolling.terms().nominalLines().toArray(String[]::new);
    row.endedMeasures = rolling.terms().endedMeasures().toArray(String[]::new);
    return row;
  }

  Rolling toDomain() {
    return new Rolling(
        new VersionKey(municipality, plan, version),
        new VersionKey(municipality, sourcePlan, sourceVersion),
        sourceSequence,
        new RollingTerms(
            new PriceLift(liftPercent, liftSource), Set.of(nominalLines), Set.of(endedMeasures)),
        Optional.ofNullable(investmentSequence));
  }
}
