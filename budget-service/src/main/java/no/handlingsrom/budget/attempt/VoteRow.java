package no.handlingsrom.budget.attempt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import no.handlingsrom.fiscal.metric.Owner;

/** How an owner voted in an attempt, and on which figures. */
@Entity
@Table(name = "version_vote")
@IdClass(VoteRow.Key.class)
class VoteRow {

  record Key(UUID attempt, String municipality, Owner owner) implements Serializable {}

  @Id String municipality;
  @Id UUID attempt;

  @Id
  @Enumerated(EnumType.STRING)
  Owner owner;

  boolean accepted;
  long sequence;

  @Column(name = "voted_at")
  Instant votedAt;

  @ElementCollection
  @CollectionTable(
      name = "version_vote_figure",
      joinColumns = {
        @JoinColumn(name = "attempt"),
        @JoinColumn(name = "municipality"),
        @JoinColumn(name = "owner")
      })
  Set<FigureRow> figures = new HashSet<>();

  /** What it voted on, by year and metric. */
  SortedMap<Integer, Map<String, BigDecimal>> years() {
    SortedMap<Integer, Map<String, BigDecimal>> years = new TreeMap<>();
    figures.forEach(
        figure ->
            years
                .computeIfAbsent(figure.year, year -> new TreeMap<>())
                .put(figure.metric, figure.amount));
    return years;
  }

  void add(Map<Integer, Map<String, BigDecimal>> years) {
    years.forEach(
        (year, metrics) ->
            metrics.forEach((metric, amount) -> figures.add(FigureRow.of(year, metric, amount))));
  }
}
