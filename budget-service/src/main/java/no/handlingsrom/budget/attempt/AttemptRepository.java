package no.handlingsrom.budget.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.metric.Owner;

/** The attempts of all municipalities, and the votes cast in them. */
@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<AttemptRow, AttemptRow.Key> {

  /** The attempt that runs for a version, which the caller has locked. */
  Optional<AttemptRow> running(VersionKey version) {
    return find(
            "municipality = ?1 and plan = ?2 and version = ?3 and outcome = ?4",
            version.municipality(),
            version.plan(),
            version.version(),
            AttemptOutcome.RUNNING)
        .firstResultOptional();
  }

  /** The versions whose running attempt should have ended by now, the most overdue first. */
  List<VersionKey> overdue(Instant now) {
    return list("outcome = ?1 and deadline < ?2 order by deadline", AttemptOutcome.RUNNING, now)
        .stream()
        .map(AttemptRow::key)
        .toList();
  }

  /** Every attempt of a version, oldest first. */
  List<AttemptRow> of(VersionKey version) {
    return list(
        "municipality = ?1 and plan = ?2 and version = ?3 order by startedAt, attempt",
        version.municipality(),
        version.plan(),
        version.version());
  }

  /** The votes of attempts of one municipality, by attempt. */
  Map<UUID, List<VoteRow>> votes(String municipality, List<UUID> attempts) {
    return getEntityManager()
        .createQuery(
            "from VoteRow where municipality = :municipality and attempt in :attempts"
                + " order by votedAt",
            VoteRow.class)
        .setParameter("municipality", municipality)
        .setParameter("attempts", attempts)
        .getResultStream()
        .collect(Collectors.groupingBy(vote -> vote.attempt));
  }

  /** The vote that an owner cast. */
  VoteRow vote(AttemptRow attempt, Owner owner) {
    return getEntityManager()
        .find(VoteRow.class, new VoteRow.Key(attempt.attempt, attempt.municipality, owner));
  }

  void add(VoteRow vote) {
    getEntityManager().persist(vote);
  }
}
