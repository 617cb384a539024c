package no.handlingsrom.indicator.climate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A revision of a climate measure. */
@Entity
@Table(name = "climate_measure")
@IdClass(ClimateMeasureRow.Key.class)
class ClimateMeasureRow {

  record Key(String code, String municipality, int revision) implements Serializable {}

  @Id String municipality;
  @Id String code;
  @Id int revision;
  long sequence;
  int position;

  @Column(name = "first_sequence")
  long firstSequence;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "measure_group")
  String group;

  String responsible;

  @Enumerated(EnumType.STRING)
  MeasureStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "cost_kind")
  CostKind costKind;

  @Column(name = "cost_plan")
  String costPlan;

  @Column(name = "cost_version")
  String costVersion;

  @Column(name = "cost_id")
  String costId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  String[] goals;

  String source;

  static ClimateMeasureRow of(String municipality, MeasureRevision recorded) {
    ClimateMeasure measure = recorded.measure();
    ClimateMeasureRow row = new ClimateMeasureRow();
    row.municipality = municipality;
    row.code = measure.code();
    row.revision = recorded.revision();
    row.sequence = recorded.sequence();
    row.firstSequence = recorded.firstSequence();
    row.position = recorded.position();
    row.nameNb = measure.names().nb();
    row.nameEn = measure.names().en();
    row.group = measure.group();
    row.responsible = measure.responsible();
    row.status = measure.status();
    if (measure.cost() != null) {
      row.costKind = measure.cost().kind();
      row.costPlan = measure.cost().plan();
      row.costVersion = measure.cost().version();
      row.costId = measure.cost().id();
    }
    row.goals = measure.goals().toArray(String[]::new);
    row.source = measure.source();
    return row;
  }

  MeasureRevision toDomain() {
    CostReference cost =
        costKind == null ? null : new CostReference(costKind, costPlan, costVersion, costId);
    return new MeasureRevision(
        new ClimateMeasure(
            code,
            new Labels(nameNb, nameEn),
            group,
            responsible,
            status,
            cost,
            List.of(goals),
            source),
        revision,
        sequence,
        firstSequence,
        position);
  }
}
