package no.handlingsrom.indicator.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.contracts.wire.EventJson;
import no.handlingsrom.contracts.wire.EventType;

/** The states of a version as they arrived. */
@Entity
@Table(name = "version_state")
@IdClass(VersionStateRow.Key.class)
class VersionStateRow {

  record Key(String municipality, String plan, String version) implements Serializable {

    static Key of(VersionKey version) {
      return new Key(version.municipality(), version.plan(), version.version());
    }
  }

  @Id String municipality;
  @Id String plan;
  @Id String version;

  @Column(name = "budget_sequence")
  Long budgetSequence;

  String budget;

  @Column(name = "investment_sequence")
  Long investmentSequence;

  String investment;

  static VersionStateRow of(VersionKey version) {
    VersionStateRow row = new VersionStateRow();
    row.municipality = version.municipality();
    row.plan = version.plan();
    row.version = version.version();
    return row;
  }

  /** Keeps a state unless one as new is kept already; says whether it did. */
  boolean keep(BudgetState state) {
    if (budgetSequence != null && budgetSequence >= state.sequence()) {
      return false;
    }
    budgetSequence = state.sequence();
    budget = text(state);
    return true;
  }

  /** Keeps a state unless one as new is kept already; says whether it did. */
  boolean keep(InvestmentState state) {
    if (investmentSequence != null && investmentSequence >= state.sequence()) {
      return false;
    }
    investmentSequence = state.sequence();
    investment = text(state);
    return true;
  }

  VersionState toDomain() {
    return new VersionState(
        new VersionKey(municipality, plan, version),
        (BudgetState) event(EventType.BUDGET_STATE, budget),
        (InvestmentState) event(EventType.INVESTMENT_STATE, investment));
  }

  private static String text(Event state) {
    return new String(EventJson.write(state), StandardCharsets.UTF_8);
  }

  private static Event event(EventType type, String text) {
    return text == null ? null : EventJson.read(type, text.getBytes(StandardCharsets.UTF_8));
  }
}
