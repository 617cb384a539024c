package no.handlingsrom.indicator.rule;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.metric.Term;

/** An addend of the numerator or the denominator of a rule. */
@Embeddable
class TermRow {

  enum Part {
    NUMERATOR,
    DENOMINATOR
  }

  @Enumerated(EnumType.STRING)
  Part part;

  String metric;
  BigDecimal factor;

  static Stream<TermRow> of(Part part, List<Term> terms) {
    return terms.stream().map(term -> of(part, term));
  }

  private static TermRow of(Part part, Term term) {
    TermRow row = new TermRow();
    row.part = part;
    row.metric = term.metric();
    row.factor = term.factor();
    return row;
  }

  static List<Term> toDomain(Part part, List<TermRow> rows) {
    return rows.stream()
        .filter(row -> row.part == part)
        .map(row -> new Term(row.metric, row.factor))
        .toList();
  }
}
