package no.handlingsrom.indicator.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a fiscal rule exists. */
@Entity
@Table(name = "fiscal_rule")
@IdClass(FiscalRuleRow.Key.class)
class FiscalRuleRow {

  record Key(String municipality, String code) implements Serializable {}

  @Id String municipality;
  @Id String code;
  long sequence;

  static FiscalRuleRow of(String municipality, RuleRevision first) {
    FiscalRuleRow row = new FiscalRuleRow();
    row.municipality = municipality;
    row.code = first.rule().code();
    row.sequence = first.sequence();
    return row;
  }
}
