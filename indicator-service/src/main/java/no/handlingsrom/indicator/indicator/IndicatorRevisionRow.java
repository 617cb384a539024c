package no.handlingsrom.indicator.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.indicator.AgeGroup;
import no.handlingsrom.fiscal.indicator.Direction;
import no.handlingsrom.fiscal.indicator.Frequency;
import no.handlingsrom.fiscal.indicator.PeriodKind;
import no.handlingsrom.fiscal.indicator.ResultChainStep;
import no.handlingsrom.fiscal.indicator.Scale;
import no.handlingsrom.fiscal.indicator.ScaleKind;
import no.handlingsrom.fiscal.indicator.Yardstick;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A definition of an indicator. */
@Entity
@Table(name = "indicator_revision")
@IdClass(IndicatorRevisionRow.Key.class)
class IndicatorRevisionRow {

  // In alphabetical order: Hibernate finds the replaced indicators of no other order.
  record Key(String code, String municipality, int revision) implements Serializable {}

  @Id String municipality;
  @Id String code;
  @Id int revision;

  @Column(name = "defined_sequence")
  long definedSequence;

  int position;
  long sequence;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "definition_nb")
  String definitionNb;

  @Column(name = "definition_en")
  String definitionEn;

  String unit;
  String source;

  @Column(name = "scale_kind")
  @Enumerated(EnumType.STRING)
  ScaleKind scaleKind;

  @Column(name = "scale_from")
  BigDecimal scaleFrom;

  @Column(name = "scale_to")
  BigDecimal scaleTo;

  @Enumerated(EnumType.STRING)
  Direction direction;

  @ColumnTransformer(read = "yardstick::text", write = "cast(? as jsonb)")
  String yardstick;

  @Column(name = "base_year")
  Integer baseYear;

  @Column(name = "steady_within")
  BigDecimal steadyWithin;

  @Column(name = "frequency_period")
  @Enumerated(EnumType.STRING)
  PeriodKind frequencyPeriod;

  @Column(name = "frequency_every")
  Integer frequencyEvery;

  @Column(name = "lag_months")
  Integer lagMonths;

  @Column(name = "result_chain_step")
  @Enumerated(EnumType.STRING)
  ResultChainStep resultChainStep;

  @Column(name = "age_group")
  @Enumerated(EnumType.STRING)
  AgeGroup ageGroup;

  @Column(name = "small_cell_limit")
  Integer smallCellLimit;

  @Column(name = "retired_from")
  Integer retiredFrom;

  @Column(name = "retired_nb")
  String retiredNb;

  @Column(name = "retired_en")
  String retiredEn;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(
      name = "indicator_replacement",
      joinColumns = {
        @JoinColumn(name = "code", referencedColumnName = "code"),
        @JoinColumn(name = "municipality", referencedColumnName = "municipality"),
        @JoinColumn(name = "revision", referencedColumnName = "revision")
      })
  @OrderColumn(name = "position")
  @Column(name = "replaced")
  List<String> replaces;

  static IndicatorRevisionRow of(String municipality, DefinedIndicator defined) {
    Indicator indicator = defined.indicator();
    IndicatorRevisionRow row = new IndicatorRevisionRow();
    row.municipality = municipality;
    row.code = indicator.code();
    row.revision = defined.revision();
    row.definedSequence = defined.definedSequence();
    row.position = defined.position();
    row.sequence = defined.sequence();
    row.recordedAt = defined.recordedAt();
    row.nameNb = indicator.names().nb();
    row.nameEn = indicator.names().en();
    if (indicator.definition() != null) {
      row.definitionNb = indicator.definition().nb();
      row.definitionEn = indicator.definition().en();
    }
    row.unit = indicator.unit();
    row.source = indicator.source();
    row.takeYardstick(indicator.yardstick());
    if (indicator.frequency() != null) {
      row.frequencyPeriod = indicator.frequency().period();
      row.frequencyEvery = indicator.frequency().every();
    }
    row.lagMonths = indicator.lagMonths();
    row.resultChainStep = indicator.resultChainStep();
    row.ageGroup = indicator.ageGroup();
    row.smallCellLimit = indicator.smallCellLimit();
    if (indicator.retired() != null) {
      row.retiredFrom = indicator.retired().from();
      row.retiredNb = indicator.retired().reason().nb();
      row.retiredEn = indicator.retired().reason().en();
    }
    row.replaces = indicator.replaces();
    return row;
  }

  private void takeYardstick(Yardstick taken) {
    if (taken.scale() != null) {
      scaleKind = taken.scale().kind();
      scaleFrom = taken.scale().from();
      scaleTo = taken.scale().to();
    }
    direction = taken.direction();
    yardstick = YardstickJson.write(taken);
    baseYear = taken.baseYear();
    steadyWithin = taken.steadyWithin();
  }

  DefinedIndicator toDomain() {
    Indicator indicator =
        new Indicator(
            code,
            new Labels(nameNb, nameEn),
            labels(definitionNb, definitionEn),
            unit,
            source,
            yardstick(),
            frequencyPeriod == null ? null : new Frequency(frequencyPeriod, frequencyEvery),
            lagMonths,
            resultChainStep,
            ageGroup,
            smallCellLimit,
            List.copyOf(replaces),
            retiredFrom == null
                ? null
                : new Indicator.Retirement(retiredFrom, labels(retiredNb, retiredEn)));
    return new DefinedIndicator(
        indicator, definedSequence, position, revision, sequence, recordedAt);
  }

  private Yardstick yardstick() {
    YardstickJson lists = YardstickJson.read(yardstick);
    return new Yardstick(
        scaleKind == null ? null : new Scale(scaleKind, scaleFrom, scaleTo),
        direction,
        lists.targets().stream().map(TargetBody::toDomain).toList(),
        lists.path().stream().map(MilestoneBody::toDomain).toList(),
        lists.thresholds().stream().map(ThresholdBody::toDomain).toList(),
        baseYear,
        steadyWithin,
        lists.seriesBreaks().stream().map(SeriesBreakBody::toDomain).toList());
  }

  private static Labels labels(String nb, String en) {
    return nb == null ? null : new Labels(nb, en);
  }
}
