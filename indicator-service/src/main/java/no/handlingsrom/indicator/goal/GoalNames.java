package no.handlingsrom.indicator.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The goals of all plans of a municipality, for those who refer to them by code. */
@ApplicationScoped
public class GoalNames {

  private final EntityManager entityManager;

  GoalNames(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Every goal in the newest revision of its tree, by plan and in the order of the tree. */
  public List<NamedGoal> all(String municipality) {
    return entityManager
        .createQuery(
            """
            from GoalRow r where r.municipality = ?1
              and not exists (
                select 1 from GoalRow n
                where n.municipality = r.municipality and n.plan = r.plan and n.level = r.level
                  and n.code = r.code and n.revision > r.revision)
            order by r.plan, r.position
            """,
            GoalRow.class)
        .setParameter(1, municipality)
        .getResultStream()
        .map(row -> new NamedGoal(row.plan, row.level, row.code, row.toDomain().names()))
        .toList();
  }

  /** The codes that may be referred to. */
  public Set<String> codes(String municipality) {
    return all(municipality).stream().map(NamedGoal::code).collect(Collectors.toUnmodifiableSet());
  }
}
