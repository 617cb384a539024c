package no.handlingsrom.indicator.rule;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.rule.Accounts;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleUnit;
import no.handlingsrom.fiscal.rule.Scope;
import no.handlingsrom.fiscal.rule.SelfCost;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A definition of a fiscal rule, with its terms and bands. */
@Entity
@Table(name = "fiscal_rule_revision")
@IdClass(FiscalRuleRevisionRow.Key.class)
class FiscalRuleRevisionRow {

  // In alphabetical order: Hibernate finds the terms and bands of no other order.
  record Key(String code, String municipality, int revision) implements Serializable {}

  @Id String municipality;
  @Id String code;
  @Id int revision;

  @Column(name = "rule_sequence")
  long ruleSequence;

  long sequence;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Enumerated(EnumType.STRING)
  RuleUnit unit;

  int decimals;

  @Enumerated(EnumType.STRING)
  Basis basis;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(
      name = "fiscal_rule_term",
      joinColumns = {
        @JoinColumn(name = "code", referencedColumnName = "code"),
        @JoinColumn(name = "municipality", referencedColumnName = "municipality"),
        @JoinColumn(name = "revision", referencedColumnName = "revision")
      })
  @OrderColumn(name = "position")
  List<TermRow> terms;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(
      name = "fiscal_rule_band",
      joinColumns = {
        @JoinColumn(name = "code", referencedColumnName = "code"),
        @JoinColumn(name = "municipality", referencedColumnName = "municipality"),
        @JoinColumn(name = "revision", referencedColumnName = "revision")
      })
  @OrderColumn(name = "position")
  List<BandRow> bands;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  String decision;
  String source;

  @Column(name = "rule_set")
  String ruleSet;

  @Enumerated(EnumType.STRING)
  Accounts accounts;

  @Column(name = "self_cost")
  @Enumerated(EnumType.STRING)
  SelfCost selfCost;

  String[] funds;
  String indicator;

  static FiscalRuleRevisionRow of(String municipality, RuleRevision recorded) {
    FiscalRule rule = recorded.rule();
    FiscalRuleRevisionRow row = new FiscalRuleRevisionRow();
    row.municipality = municipality;
    row.code = rule.code();
    row.revision = recorded.revision();
    row.ruleSequence = recorded.ruleSequence();
    row.sequence = recorded.sequence();
    row.recordedAt = recorded.recordedAt();
    row.nameNb = rule.names().nb();
    row.nameEn = rule.names().en();
    row.unit = rule.unit();
    row.decimals = rule.decimals();
    row.basis = rule.basis();
    row.terms =
        Stream.concat(
                TermRow.of(TermRow.Part.NUMERATOR, rule.numerator()),
                TermRow.of(TermRow.Part.DENOMINATOR, rule.denominator()))
            .toList();
    row.bands = rule.bands().stream().map(BandRow::of).toList();
    row.validFrom = rule.validFrom();
    row.validTo = rule.validTo();
    row.decision = rule.decision();
    row.source = rule.source();
    row.ruleSet = rule.ruleSet();
    row.accounts = rule.scope().accounts();
    row.selfCost = rule.scope().selfCost();
    row.funds = rule.scope().funds().toArray(String[]::new);
    row.indicator = rule.indicator();
    return row;
  }

  RuleRevision toDomain() {
    FiscalRule rule =
        new FiscalRule(
            code,
            new Labels(nameNb, nameEn),
            unit,
            decimals,
            basis,
            TermRow.toDomain(TermRow.Part.NUMERATOR, terms),
            TermRow.toDomain(TermRow.Part.DENOMINATOR, terms),
            bands.stream().map(BandRow::toDomain).toList(),
            validFrom,
            validTo,
            decision,
            source,
            ruleSet,
            new Scope(accounts, selfCost, List.of(funds)),
            indicator);
    return new RuleRevision(rule, ruleSequence, revision, sequence, recordedAt);
  }
}
