package no.handlingsrom.budget.amendment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.ProblemException;

/** The amendments of all municipalities. */
@ApplicationScoped
class AmendmentRepository implements PanacheRepositoryBase<AmendmentRow, AmendmentRow.Key> {

  private final ObjectMapper mapper;

  AmendmentRepository(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Registers an amendment; the version is locked by the caller's transaction.
   *
   * @throws ProblemException already-exists, naming the id
   */
  AmendmentRow add(VersionKey version, Amendment amendment) {
    if (findById(AmendmentRow.Key.of(version, amendment.id())) != null) {
      throw ProblemException.alreadyExists("id", "amendment " + amendment.id());
    }
    AmendmentRow row = new AmendmentRow();
    row.municipality = version.municipality();
    row.plan = version.plan();
    row.id = amendment.id();
    row.title = amendment.title();
    row.caseId = amendment.caseId();
    row.investmentLeg = amendment.investmentLeg();
    row.lasting = amendment.lasting();
    row.entries = write(amendment.entries());
    row.status = AmendmentStatus.PENDING;
    row.reasons = write(List.of());
    row.registeredAt = Instant.now().truncatedTo(ChronoUnit.MICROS); // what is read back
    persistAndFlush(row);
    return row;
  }

  /**
   * The amendment a path names.
   *
   * @throws ProblemException not-found
   */
  AmendmentRow get(VersionKey version, String id) {
    return findByIdOptional(AmendmentRow.Key.of(version, id))
        .orElseThrow(() -> ProblemException.notFound("amendment " + id));
  }

  /** All amendments of a plan in the order they were registered. */
  List<AmendmentRow> of(VersionKey version) {
    return list(
        "municipality = ?1 and plan = ?2 order by registeredAt, id",
        version.municipality(),
        version.plan());
  }

  /** The amendment that is being posted in an attempt. */
  Optional<AmendmentRow> running(VersionKey version, UUID attempt) {
    return find(
            "municipality = ?1 and plan = ?2 and attempt = ?3 and status = ?4",
            version.municipality(),
            version.plan(),
            attempt,
            AmendmentStatus.POSTING)
        .firstResultOptional();
  }

  /** Whether an amendment of the version is being posted. */
  boolean anyRunning(VersionKey version) {
    return count(
            "municipality = ?1 and plan = ?2 and status = ?3",
            version.municipality(),
            version.plan(),
            AmendmentStatus.POSTING)
        > 0;
  }

  /** Those whose vote should have come by now. */
  List<AmendmentRow> overdue(Instant now) {
    return list("status = ?1 and deadline < ?2", AmendmentStatus.POSTING, now);
  }

  Amendment toDomain(AmendmentRow row) {
    return new Amendment(
        row.id,
        row.title,
        row.caseId,
        row.investmentLeg,
        row.lasting,
        Arrays.asList(read(row.entries, OperatingEntry[].class)));
  }

  List<Labels> reasons(AmendmentRow row) {
    return Arrays.asList(read(row.reasons, Labels[].class));
  }

  String write(List<?> items) {
    try {
      return mapper.writeValueAsString(items);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an amendment cannot be written", e);
    }
  }

  private <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored amendment cannot be read", e);
    }
  }
}
