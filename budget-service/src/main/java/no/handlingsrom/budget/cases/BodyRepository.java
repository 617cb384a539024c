package no.handlingsrom.budget.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.http.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;

/** The bodies of all municipalities. */
@ApplicationScoped
public class BodyRepository implements PanacheRepositoryBase<BodyRow, BodyRow.Key> {

  public Optional<Body> find(String municipality, String code) {
    return findByIdOptional(new BodyRow.Key(municipality, code)).map(BodyRow::toDomain);
  }

  List<Body> all(String municipality) {
    return list("municipality = ?1 order by code", municipality).stream()
        .map(BodyRow::toDomain)
        .toList();
  }

  /**
   * Adds a body.
   *
   * @throws ProblemException already-exists, naming the code
   */
  void add(String municipality, Body body) {
    if (find(municipality, body.code()).isPresent()) {
      throw ProblemException.alreadyExists("code", "body " + body.code());
    }
    try {
      persistAndFlush(BodyRow.of(municipality, body));
    } catch (ConstraintViolationException e) { // somebody else was faster
      throw ProblemException.alreadyExists("code", "body " + body.code());
    }
  }
}
