package no.handlingsrom.indicator.rule;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.Cursor;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;

/** The fiscal rules of all municipalities. */
@ApplicationScoped
public class FiscalRuleRepository
    implements PanacheRepositoryBase<FiscalRuleRevisionRow, FiscalRuleRevisionRow.Key> {

  /** The codes that observations may refer to. */
  public Set<String> codes(String municipality) {
    return getEntityManager()
        .createQuery("select code from FiscalRuleRow where municipality = ?1", String.class)
        .setParameter(1, municipality)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Every definition, cut to the days on which it counts: rule by rule in the order they are shown,
   * the periods of a rule without overlap and earliest first.
   */
  public List<FiscalRule> validityPeriods(String municipality) {
    Collection<List<FiscalRule>> rules =
        list("municipality = ?1 order by ruleSequence, revision", municipality).stream()
            .map(row -> row.toDomain().rule())
            .collect(
                Collectors.groupingBy(FiscalRule::code, LinkedHashMap::new, Collectors.toList()))
            .values();
    return rules.stream().flatMap(revisions -> ValidityPeriods.of(revisions).stream()).toList();
  }

  /**
   * The newest definition of a rule.
   *
   * @throws ProblemException not-found
   */
  RuleRevision newest(String municipality, String code) {
    return find("municipality = ?1 and code = ?2 order by revision desc", municipality, code)
        .firstResultOptional()
        .map(FiscalRuleRevisionRow::toDomain)
        .orElseThrow(() -> ProblemException.notFound("fiscal rule " + code));
  }

  /**
   * The newest definition of each rule, in the order the rules are shown.
   *
   * @param ruleSet {@code null} for the rules of all sets
   */
  Page<RuleRevision> page(String municipality, String ruleSet, PageRequest request) {
    return page(
        find(
            """
            from FiscalRuleRevisionRow r
            where r.municipality = ?1 and r.ruleSequence > ?2
              and (?3 is null or r.ruleSet = ?3) and r.revision =
              (select max(n.revision) from FiscalRuleRevisionRow n
               where n.municipality = r.municipality and n.code = r.code)
            order by r.ruleSequence
            """,
            municipality,
            request.after().sequence(),
            ruleSet),
        request,
        RuleRevision::ruleSequence);
  }

  /** Every definition of a rule, oldest first; none of an unknown rule. */
  Page<RuleRevision> revisions(String municipality, String code, PageRequest request) {
    return page(
        find(
            "municipality = ?1 and code = ?2 and sequence > ?3 order by sequence",
            municipality,
            code,
            request.after().sequence()),
        request,
        RuleRevision::sequence);
  }

  private static Page<RuleRevision> page(
      PanacheQuery<FiscalRuleRevisionRow> query,
      PageRequest request,
      ToLongFunction<RuleRevision> place) {
    List<RuleRevision> found =
        query.range(0, request.limit()).list().stream()
            .map(FiscalRuleRevisionRow::toDomain)
            .toList();
    return Page.of(found, request, revision -> new Cursor(place.applyAsLong(revision), 0));
  }

  /**
   * Adds a rule with its first definition.
   *
   * @throws ProblemException already-exists
   */
  void add(String municipality, RuleRevision first) {
    String code = first.rule().code();
    if (codes(municipality).contains(code)) {
      throw ProblemException.alreadyExists("code", "fiscal rule " + code);
    }
    getEntityManager().persist(FiscalRuleRow.of(municipality, first));
    addRevision(municipality, first);
  }

  /** Adds a definition to a rule. */
  void addRevision(String municipality, RuleRevision revision) {
    persistAndFlush(FiscalRuleRevisionRow.of(municipality, revision));
  }
}
