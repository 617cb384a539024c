package no.handlingsrom.investment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.handlingsrom.contracts.budget.Comparison;
import no.handlingsrom.contracts.budget.ComparisonKind;

/** A comparison column of the statements of a plan. */
@Embeddable
class ComparisonRow {

  String id;

  @Enumerated(EnumType.STRING)
  ComparisonKind kind;

  int year;

  @Column(name = "comparison_plan")
  String comparisonPlan;

  @Column(name = "comparison_version")
  String comparisonVersion;

  Comparison toDomain() {
    return new Comparison(id, kind, year, comparisonPlan, comparisonVersion);
  }
}
