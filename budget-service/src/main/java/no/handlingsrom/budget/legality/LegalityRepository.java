package no.handlingsrom.budget.legality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.VersionKey;

/** What was recorded about versions for their legality; the last of a kind counts. */
@ApplicationScoped
class LegalityRepository {

  private final EntityManager entityManager;

  LegalityRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Object row) {
    entityManager.persist(row);
    entityManager.flush();
  }

  Optional<HearingRow> hearing(VersionKey version) {
    return of(HearingRow.class, version).stream().findFirst();
  }

  /** The overrides that count, by rule. */
  Map<String, OverrideRow> overrides(VersionKey version) {
    return of(OverrideRow.class, version).stream()
        .collect(Collectors.toMap(row -> row.rule, row -> row, (newer, older) -> newer));
  }

  /** The newest first. */
  private <T> List<T> of(Class<T> row, VersionKey version) {
    return entityManager
        .createQuery(
            "from "
                + row.getSimpleName()
                + " where municipality = :municipality and plan = :plan and version = :version"
                + " order by sequence desc",
            row)
        .setParameter("municipality", version.municipality())
        .setParameter("plan", version.plan())
        .setParameter("version", version.version())
        .getResultList();
  }
}
