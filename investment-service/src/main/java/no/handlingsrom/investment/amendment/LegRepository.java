package no.handlingsrom.investment.amendment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.Appropriation;

/** The investment legs of the amendments of all municipalities. */
@ApplicationScoped
class LegRepository implements PanacheRepositoryBase<LegRow, LegRow.Key> {

  private final ObjectMapper mapper;

  LegRepository(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  Optional<LegRow> find(VersionKey version, String amendment) {
    return findByIdOptional(new LegRow.Key(amendment, version.municipality(), version.plan()));
  }

  List<LegRow> of(VersionKey version) {
    return list(
        "municipality = ?1 and plan = ?2 order by amendment",
        version.municipality(),
        version.plan());
  }

  /**
   * Registers a leg.
   *
   * @throws ProblemException already-exists, naming the amendment
   */
  LegRow add(VersionKey version, String amendment, NewAmendment request) {
    if (find(version, amendment).isPresent()) {
      throw ProblemException.alreadyExists("amendment", "the leg of amendment " + amendment);
    }
    LegRow row = new LegRow();
    row.municipality = version.municipality();
    row.plan = version.plan();
    row.amendment = amendment;
    row.request = write(request);
    row.status = LegStatus.PENDING;
    persistAndFlush(row);
    return row;
  }

  /** Keeps what is posted when the decision comes, whatever is posted before it. */
  void keep(LegRow leg, List<Appropriation> entries) {
    leg.entries = write(entries);
    flush();
  }

  NewAmendment request(LegRow leg) {
    return read(leg.request, NewAmendment.class);
  }

  List<Appropriation> entries(LegRow leg) {
    return Arrays.asList(read(leg.entries, Appropriation[].class));
  }

  private String write(Object content) {
    try {
      return mapper.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a leg cannot be written", e);
    }
  }

  private <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored leg cannot be read", e);
    }
  }
}
