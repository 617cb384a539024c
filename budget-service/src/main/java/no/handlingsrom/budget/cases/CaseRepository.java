package no.handlingsrom.budget.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.handlingsrom.http.problem.ProblemException;

/** The cases of all municipalities, as the sequences of their steps. */
@ApplicationScoped
public class CaseRepository implements PanacheRepositoryBase<CaseRow, CaseRow.Key> {

  private final ObjectMapper mapper;

  CaseRepository(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** A case as it stands; empty when there is none with the id. */
  public Optional<Case> find(String municipality, String id) {
    return Optional.ofNullable(cases(municipality, List.of(id)).get(id));
  }

  /** Cases by id, up to a limit, from the one after the id given. */
  List<Case> after(String municipality, String id, int limit) {
    List<String> ids =
        find("municipality = ?1 and id > ?2 order by id", municipality, id).page(0, limit).stream()
            .map(row -> row.id)
            .toList();
    Map<String, Case> found = cases(municipality, ids);
    return ids.stream().map(found::get).toList();
  }

  /**
   * Opens a case.
   *
   * @throws ProblemException already-exists, naming the id
   */
  Case open(String municipality, String id, CaseStep.Opened opened) {
    int inserted =
        getEntityManager()
            .createNativeQuery(
                "insert into council_case (municipality, id, sequence)"
                    + " values (:municipality, :id, 0) on conflict do nothing")
            .setParameter("municipality", municipality)
            .setParameter("id", id)
            .executeUpdate();
    if (inserted == 0) {
      throw ProblemException.alreadyExists("id", "case " + id);
    }
    return add(municipality, id, opened);
  }

  /**
   * Holds a case for the rest of the transaction.
   *
   * @throws ProblemException not-found
   */
  Case locked(String municipality, String id) {
    lock(municipality, id);
    return find(municipality, id).orElseThrow();
  }

  /** Adds a step to a case that the transaction holds. */
  Case add(String municipality, String id, CaseStep step) {
    CaseRow head = lock(municipality, id);
    head.sequence++;
    CaseStepRow row = new CaseStepRow();
    row.municipality = municipality;
    row.caseId = id;
    row.sequence = head.sequence;
    row.recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    row.content = write(step);
    getEntityManager().persist(row);
    getEntityManager().flush();
    return find(municipality, id).orElseThrow();
  }

  private CaseRow lock(String municipality, String id) {
    CaseRow head = findById(new CaseRow.Key(id, municipality), LockModeType.PESSIMISTIC_WRITE);
    if (head == null) {
      throw ProblemException.notFound("case " + id);
    }
    getEntityManager().refresh(head); // what was read before the lock may be outdated
    return head;
  }

  private Map<String, Case> cases(String municipality, List<String> ids) {
    return getEntityManager()
        .createQuery(
            "from CaseStepRow where municipality = :municipality and caseId in :ids"
                + " order by caseId, sequence",
            CaseStepRow.class)
        .setParameter("municipality", municipality)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.caseId,
                Collectors.collectingAndThen(
                    Collectors.toList(), rows -> Case.of(rows.get(0).caseId, recorded(rows)))));
  }

  private List<Case.Recorded> recorded(List<CaseStepRow> rows) {
    return rows.stream()
        .map(row -> new Case.Recorded(row.sequence, row.recordedAt, read(row.content)))
        .toList();
  }

  private String write(CaseStep step) {
    try {
      return mapper.writerFor(CaseStep.class).writeValueAsString(step);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a step cannot be written", e);
    }
  }

  private CaseStep read(String content) {
    try {
      return mapper.readValue(content, CaseStep.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored step cannot be read", e);
    }
  }
}
