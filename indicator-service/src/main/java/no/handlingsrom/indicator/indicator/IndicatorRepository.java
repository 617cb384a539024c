package no.handlingsrom.indicator.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.Cursor;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;

/** The indicators of all municipalities. */
@ApplicationScoped
public class IndicatorRepository implements PanacheRepositoryBase<IndicatorRow, IndicatorRow.Key> {

  /** The codes that observations and rules may refer to. */
  public Set<String> codes(String municipality) {
    return getEntityManager()
        .createQuery("select code from IndicatorRow where municipality = ?1", String.class)
        .setParameter(1, municipality)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The indicator with this code.
   *
   * @throws ProblemException not-found
   */
  DefinedIndicator get(String municipality, String code) {
    return findByIdOptional(new IndicatorRow.Key(municipality, code))
        .map(IndicatorRow::toDomain)
        .orElseThrow(() -> ProblemException.notFound("indicator " + code));
  }

  Page<DefinedIndicator> page(String municipality, PageRequest request) {
    List<DefinedIndicator> found =
        find(
                "municipality = ?1 and sequence > ?2 order by sequence",
                municipality,
                request.after().sequence())
            .range(0, request.limit())
            .stream()
            .map(IndicatorRow::toDomain)
            .toList();
    return Page.of(found, request, defined -> new Cursor(defined.sequence(), 0));
  }

  void add(String municipality, DefinedIndicator defined) {
    String code = defined.indicator().code();
    if (findById(new IndicatorRow.Key(municipality, code)) != null) {
      throw ProblemException.alreadyExists("code", "indicator " + code);
    }
    persistAndFlush(IndicatorRow.of(municipality, defined));
  }
}
