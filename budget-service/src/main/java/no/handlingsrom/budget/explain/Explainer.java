package no.handlingsrom.budget.explain;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import no.handlingsrom.budget.change.EntryRules;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.measure.MeasureRepository;
import no.handlingsrom.budget.measure.MeasureRevision;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.statement.Area;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;

/** Explains figures of statements by the postings behind them. */
@ApplicationScoped
class Explainer {

  private final OrganisationRepository organisations;
  private final PostingRepository postings;
  private final MeasureRepository measures;
  private final EntryRules rules;

  Explainer(
      OrganisationRepository organisations,
      PostingRepository postings,
      MeasureRepository measures,
      EntryRules rules) {
    this.organisations = organisations;
    this.postings = postings;
    this.measures = measures;
    this.rules = rules;
  }

  /** A posting, where it stands in the totals, and what it adds to the line. */
  private record Share(Posting posting, LineTotal total, BigDecimal amount) {}

  /**
   * Explains the figure of a line.
   *
   * @param asOf the moment whose organisation is asked for, that of the lineage; empty for now
   * @throws ProblemException not-found when the statement does not show the line
   */
  Explanation explain(
      Lineage lineage,
      Optional<AsOf> asOf,
      StatementCode statement,
      String line,
      int year,
      Language language) {
    Organisation organisation = organisations.of(lineage.municipality(), asOf);
    List<Posting> all = postings.of(lineage.ledger(), lineage.tip().upTo(), year);
    List<LineTotal> totals =
        all.stream().map(p -> rules.place(p.key(), p.amount(), organisation)).toList();
    List<Area> areas =
        organisation.areas(List.of(year)).stream()
            .map(area -> new Area(area.code(), area.names()))
            .toList();
    Contributions contributions =
        Contributions.of(statement, line, areas, totals)
            .orElseThrow(
                () -> ProblemException.notFound("line " + line + " of § " + statement.code()));
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (contributions.counts(totals.get(i))) {
        shares.add(new Share(all.get(i), totals.get(i), contributions.of(totals.get(i))));
      }
    }
    return new Explanation(
        statement.code(),
        line,
        contributions.line().label().in(language),
        year,
        lineage.tip().upTo(),
        sum(shares),
        areas(shares, organisation, new Titles(measures.at(lineage), language)));
  }

  private static List<Explanation.AreaPart> areas(
      List<Share> shares, Organisation organisation, Titles titles) {
    List<String> order = organisation.areas().stream().map(area -> area.code()).toList();
    Map<Organisation.Placement, List<Share>> byArea =
        new TreeMap<>(
            Comparator.comparingInt((Organisation.Placement p) -> order.indexOf(p.area()))
                .thenComparing(Organisation.Placement::central));
    byArea.putAll(
        grouped(
            shares,
            share -> new Organisation.Placement(share.total().area(), share.total().central())));
    List<Explanation.AreaPart> parts = new ArrayList<>();
    byArea.forEach(
        (place, here) ->
            parts.add(
                new Explanation.AreaPart(
                    place.area(), place.central(), sum(here), items(here, titles))));
    return parts;
  }

  private static List<Explanation.Item> items(List<Share> shares, Titles titles) {
    List<Explanation.Item> items = new ArrayList<>();
    grouped(shares, Explainer::item)
        .forEach(
            (item, here) -> {
              BigDecimal amount = sum(here);
              if (item.kind() != Explanation.Kind.DISTRIBUTION || amount.signum() != 0) {
                items.add(
                    new Explanation.Item(
                        item.kind(), item.measure(), titles.of(item), amount, leaves(here)));
              }
            });
    return items;
  }

  /**
   * What a share belongs to.
   *
   * @param change title of a change outside measures
   */
  private record Belonging(Explanation.Kind kind, String measure, String change) {}

  private static Belonging item(Share share) {
    Posting posting = share.posting();
    if (posting.key().measure() != null) {
      return new Belonging(Explanation.Kind.MEASURE, posting.key().measure(), null);
    }
    return posting.key().distribution()
        ? new Belonging(Explanation.Kind.DISTRIBUTION, null, null)
        : new Belonging(Explanation.Kind.CHANGE, null, posting.title());
  }

  /** What items are called. */
  private record Titles(Map<String, MeasureRevision> measures, Language language) {

    private static final Labels DISTRIBUTED = new Labels("Fordeling", "Distribution");

    String of(Belonging item) {
      return switch (item.kind()) {
        case MEASURE -> measures.get(item.measure()).measure().title();
        case CHANGE -> item.change();
        case DISTRIBUTION -> DISTRIBUTED.in(language);
      };
    }
  }

  private static List<Explanation.Leaf> leaves(List<Share> shares) {
    List<Explanation.Leaf> leaves = new ArrayList<>();
    grouped(shares, share -> List.of(share.posting().ledger(), share.posting().sequence()))
        .forEach(
            (change, here) -> {
              Posting posting = here.get(0).posting();
              leaves.add(
                  new Explanation.Leaf(
                      posting.ledger(),
                      posting.sequence(),
                      posting.time(),
                      posting.title(),
                      posting.decision(),
                      posting.source(),
                      sum(here)));
            });
    return leaves;
  }

  private static <K> Map<K, List<Share>> grouped(List<Share> shares, Function<Share, K> by) {
    Map<K, List<Share>> groups = new LinkedHashMap<>();
    shares.forEach(
        share -> groups.computeIfAbsent(by.apply(share), key -> new ArrayList<>()).add(share));
    return groups;
  }

  private static BigDecimal sum(List<Share> shares) {
    return shares.stream().map(Share::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
