package no.handlingsrom.budget.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.http.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;

/** The bodies of all municipalities. */
@ApplicationScoped
public class BodyRepository implements PanacheRepositoryBase<BodyRow, BodyRow.Key> {

  public Optional<Body> find(String municipality, String code) {
    return added(municipality, code)
        .or(() -> Optional.of(Body.COUNCIL).filter(council -> council.code().equals(code)));
  }

  private Optional<Body> added(String municipality, String code) {
    return findByIdOptional(new BodyRow.Key(municipality, code)).map(BodyRow::toDomain);
  }

  /** All bodies by code, the council among them. */
  List<Body> all(String municipality) {
    SortedMap<String, Body> bodies = new TreeMap<>(Map.of(Body.COUNCIL.code(), Body.COUNCIL));
    list("municipality", municipality)
        .forEach(row -> bodies.put(row.toDomain().code(), row.toDomain()));
    return List.copyOf(bodies.values());
  }

  /**
   * Adds a body.
   *
   * @throws ProblemException already-exists, naming the code
   */
  void add(String municipality, Body body) {
    if (added(municipality, body.code()).isPresent()) {
      throw ProblemException.alreadyExists("code", "body " + body.code());
    }
    try {
      persistAndFlush(BodyRow.of(municipality, body));
    } catch (ConstraintViolationException e) { // somebody else was faster
      throw ProblemException.alreadyExists("code", "body " + body.code());
    }
  }
}
