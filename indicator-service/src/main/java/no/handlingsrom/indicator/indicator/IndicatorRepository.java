package no.handlingsrom.indicator.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.Cursor;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;

/** The indicators of all municipalities and their revisions, which are added, never changed. */
@ApplicationScoped
public class IndicatorRepository
    implements PanacheRepositoryBase<IndicatorRevisionRow, IndicatorRevisionRow.Key> {

  private static final String NEWEST =
      """
       and not exists (
         select 1 from IndicatorRevisionRow n
         where n.municipality = r.municipality and n.code = r.code and n.revision > r.revision)
      """;

  /** The codes that observations and rules may refer to. */
  public Set<String> codes(String municipality) {
    return getEntityManager()
        .createQuery("select code from IndicatorRow where municipality = ?1", String.class)
        .setParameter(1, municipality)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The newest definitions of all indicators, retired ones too, in the order they are listed. */
  public List<DefinedIndicator> newest(String municipality) {
    return find(
            "from IndicatorRevisionRow r where r.municipality = ?1"
                + NEWEST
                + " order by r.definedSequence, r.position",
            municipality)
        .stream()
        .map(IndicatorRevisionRow::toDomain)
        .toList();
  }

  /**
   * The newest definition of one indicator.
   *
   * @throws ProblemException not-found
   */
  public DefinedIndicator get(String municipality, String code) {
    return find(
            "from IndicatorRevisionRow r where r.municipality = ?1 and r.code = ?2" + NEWEST,
            municipality,
            code)
        .firstResultOptional()
        .map(IndicatorRevisionRow::toDomain)
        .orElseThrow(() -> notFound(code));
  }

  /** The least value that is shown of the indicators that have such a limit, by code. */
  public Map<String, Integer> smallCellLimits(String municipality) {
    return find(
            "from IndicatorRevisionRow r where r.municipality = ?1"
                + " and r.smallCellLimit is not null"
                + NEWEST,
            municipality)
        .stream()
        .collect(Collectors.toMap(row -> row.code, row -> row.smallCellLimit));
  }

  /**
   * All definitions of one indicator, the oldest first.
   *
   * @throws ProblemException not-found
   */
  List<DefinedIndicator> revisions(String municipality, String code) {
    List<DefinedIndicator> revisions =
        find("municipality = ?1 and code = ?2 order by revision", municipality, code).stream()
            .map(IndicatorRevisionRow::toDomain)
            .toList();
    return Optional.of(revisions)
        .filter(found -> !found.isEmpty())
        .orElseThrow(() -> notFound(code));
  }

  Page<DefinedIndicator> page(String municipality, Inclusion inclusion, PageRequest request) {
    Cursor after = request.after();
    List<DefinedIndicator> found =
        find(
                "from IndicatorRevisionRow r where r.municipality = ?1"
                    + " and (r.definedSequence > ?2"
                    + "   or r.definedSequence = ?2 and r.position > ?3)"
                    + (inclusion == Inclusion.IN_USE ? " and r.retiredFrom is null" : "")
                    + NEWEST
                    + " order by r.definedSequence, r.position",
                municipality,
                after.sequence(),
                after.position())
            .range(0, request.limit())
            .stream()
            .map(IndicatorRevisionRow::toDomain)
            .toList();
    return Page.of(
        found, request, defined -> new Cursor(defined.definedSequence(), defined.position()));
  }

  void add(String municipality, List<DefinedIndicator> defined) {
    defined.forEach(one -> getEntityManager().persist(IndicatorRow.of(municipality, one)));
    defined.forEach(one -> persist(IndicatorRevisionRow.of(municipality, one)));
    flush();
  }

  void addRevision(String municipality, DefinedIndicator revised) {
    persistAndFlush(IndicatorRevisionRow.of(municipality, revised));
  }

  private static ProblemException notFound(String code) {
    return ProblemException.notFound("indicator " + code);
  }
}
