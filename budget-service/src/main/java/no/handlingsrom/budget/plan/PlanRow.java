package no.handlingsrom.budget.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.fiscal.Labels;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A plan with its comparison columns. */
@Entity
@Table(name = "plan")
@IdClass(PlanRow.Key.class)
class PlanRow {

  record Key(String municipality, String plan) implements Serializable {}

  @Id String municipality;
  @Id String plan;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "first_year")
  int firstYear;

  @Column(name = "operating_years")
  int operatingYears;

  @Column(name = "investment_years")
  int investmentYears;

  @Column(name = "price_basis_year")
  int priceBasisYear;

  long sequence;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(
      name = "plan_comparison",
      joinColumns = {@JoinColumn(name = "municipality"), @JoinColumn(name = "plan")})
  @OrderColumn(name = "position")
  List<ComparisonRow> comparisons;

  static PlanRow of(Plan plan, long sequence) {
    PlanRow row = new PlanRow();
    row.sequence = sequence;
    row.municipality = plan.municipality();
    row.plan = plan.info().plan();
    row.nameNb = plan.names().nb();
    row.nameEn = plan.names().en();
    row.firstYear = plan.info().firstYear();
    row.operatingYears = plan.info().operatingYears();
    row.investmentYears = plan.info().investmentYears();
    row.priceBasisYear = plan.info().priceBasisYear();
    row.comparisons = plan.info().comparisons().stream().map(ComparisonRow::of).toList();
    return row;
  }

  Plan toDomain() {
    return new Plan(
        municipality,
        new Labels(nameNb, nameEn),
        new PlanInfo(
            plan,
            firstYear,
            operatingYears,
            investmentYears,
            priceBasisYear,
            comparisons.stream().map(ComparisonRow::toDomain).toList()));
  }
}
