package no.handlingsrom.investment.plan;

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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A plan with its comparison columns, copied from budget-service. */
@Entity
@Table(name = "plan")
@IdClass(PlanRow.Key.class)
class PlanRow {

  record Key(String municipality, String plan) implements Serializable {}

  @Id String municipality;
  @Id String plan;

  @Column(name = "first_year")
  int firstYear;

  @Column(name = "operating_years")
  int operatingYears;

  @Column(name = "investment_years")
  int investmentYears;

  @Column(name = "price_basis_year")
  int priceBasisYear;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(
      name = "plan_comparison",
      joinColumns = {@JoinColumn(name = "municipality"), @JoinColumn(name = "plan")})
  @OrderColumn(name = "position")
  List<ComparisonRow> comparisons;

  PlanInfo toDomain() {
    return new PlanInfo(
        plan,
        firstYear,
        operatingYears,
        investmentYears,
        priceBasisYear,
        comparisons.stream().map(ComparisonRow::toDomain).toList());
  }
}
