package no.handlingsrom.indicator.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.handlingsrom.contracts.wire.EventJson;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.change.IndicatorLedger;

/**
 * Publishes what files tell. The same content takes effect once, and an observation that says what
 * counted at its vintage already adds nothing, so a table that grows can be fetched again and
 * again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ObservationImports {

  /** The most observations of one import. */
  static final int MOST = 50_000;

  private final EntityManager entityManager;
  private final ObservationRepository observations;
  private final Publication publication;
  private final IndicatorLedger ledger;
  private final ObjectMapper canonical = EventJson.newMapper();

  ObservationImports(
      EntityManager entityManager,
      ObservationRepository observations,
      Publication publication,
      IndicatorLedger ledger) {
    this.entityManager = entityManager;
    this.observations = observations;
    this.publication = publication;
    this.ledger = ledger;
  }

  /**
   * Imports observations: all that say something new, or none.
   *
   * @throws ProblemException malformed when there are none or too many; rule-broken as {@link
   *     Publication#publish}
   */
  public Imported take(String municipality, List<Observed> read, Origin origin) {
    if (read.isEmpty() || read.size() > MOST) {
      throw ProblemException.malformed("body", "must hold 1 to " + MOST + " observations");
    }
    oneAtATime(municipality);
    String digest = digest(read);
    List<?> known =
        entityManager
            .createNativeQuery(
                "select read, published, sequence from observation_import"
                    + " where municipality = ?1 and digest = ?2",
                Object[].class)
            .setParameter(1, municipality)
            .setParameter(2, digest)
            .getResultList();
    if (!known.isEmpty()) {
      Object[] row = (Object[]) known.get(0);
      return new Imported((int) row[0], (int) row[1], (long) row[2], true);
    }
    Imported imported = publishNews(municipality, read, origin);
    entityManager
        .createNativeQuery(
            "insert into observation_import (municipality, digest, read, published, sequence)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, municipality)
        .setParameter(2, digest)
        .setParameter(3, imported.read())
        .setParameter(4, imported.published())
        .setParameter(5, imported.sequence())
        .executeUpdate();
    return imported;
  }

  private Imported publishNews(String municipality, List<Observed> read, Origin origin) {
    Set<String> subjects = read.stream().map(Observed::subject).collect(Collectors.toSet());
    Map<Observed.Place, List<Observed>> recorded =
        observations.vintages(municipality, subjects).stream()
            .collect(Collectors.groupingBy(Observed::place));
    List<Integer> news =
        IntStream.range(0, read.size())
            .filter(i -> isNew(read.get(i), recorded.getOrDefault(read.get(i).place(), List.of())))
            .boxed()
            .toList();
    if (news.isEmpty()) {
      return new Imported(read.size(), 0, ledger.await(municipality, null), false);
    }
    long sequence =
        publication
            .publish(municipality, news.stream().map(read::get).toList(), origin.of(news))
            .sequence();
    return new Imported(read.size(), news.size(), sequence, false);
  }

  /** Whether something else, or nothing, counted at its vintage. */
  private static boolean isNew(Observed observed, List<Observed> recorded) {
    Instant at = observed.vintage() == null ? Instant.MAX : observed.vintage();
    return recorded.stream()
        .filter(known -> !known.vintage().isAfter(at))
        .max(Comparator.comparing(Observed::vintage))
        .filter(observed::saysTheSameAs)
        .isEmpty();
  }

  private void oneAtATime(String municipality) {
    entityManager
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "observation import " + municipality)
        .getSingleResult();
  }

  private String digest(List<Observed> read) {
    try {
      byte[] content = canonical.writeValueAsBytes(read);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot write the observations", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
