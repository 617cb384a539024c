package no.handlingsrom.indicator.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.wire.EventJson;
import no.handlingsrom.contracts.wire.EventType;

/** The newest states that the owners of figures told, of all municipalities. */
@ApplicationScoped
class OwnerStates {

  private final EntityManager entityManager;

  OwnerStates(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Lets one transaction at a time feed the indicators of a municipality. */
  void lock(String municipality) {
    entityManager
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "self-feeding " + municipality)
        .getSingleResult();
  }

  /** Keeps a state; says whether it is newer than the one kept. */
  boolean keep(String municipality, Event state) {
    return entityManager
            .createNativeQuery(
                """
                insert into owner_state as s (municipality, type, key, sequence, state)
                values (:municipality, :type, :key, :sequence, :state)
                on conflict (municipality, type, key)
                do update set sequence = excluded.sequence, state = excluded.state
                where s.sequence < excluded.sequence
                """)
            .setParameter("municipality", municipality)
            .setParameter("type", EventType.of(state).name())
            .setParameter("key", state.key())
            .setParameter("sequence", state.sequence())
            .setParameter("state", new String(EventJson.write(state), StandardCharsets.UTF_8))
            .executeUpdate()
        == 1;
  }

  /** What the owners told of a municipality. */
  ToldStates of(String municipality) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select type, state from owner_state where municipality = ?1 order by type, key",
                Object[].class)
            .setParameter(1, municipality)
            .getResultList();
    return new ToldStates(rows.stream().map(row -> event((Object[]) row)).toList());
  }

  private static Event event(Object[] row) {
    return EventJson.read(
        EventType.valueOf((String) row[0]), ((String) row[1]).getBytes(StandardCharsets.UTF_8));
  }
}
