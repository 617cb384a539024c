package no.handlingsrom.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.http.imports.ImportKind;
import no.handlingsrom.http.imports.ImportRemark;

/** Checks of the staged rows that need what the service knows, in one statement per question. */
@ApplicationScoped
class StagedChecks {

  private static final int MOST_LINES = 1_000;

  private final EntityManager entityManager;
  private final ActualsOwner owner;
  private final Closings closings;

  StagedChecks(EntityManager entityManager, ActualsOwner owner, Closings closings) {
    this.entityManager = entityManager;
    this.owner = owner;
    this.closings = closings;
  }

  void check(ImportDeclaration declaration, Findings findings) {
    refuse(
        "unit",
        codes -> owner.refusedUnits(declaration.municipality(), declaration.year(), codes),
        findings);
    refuse("project", codes -> owner.refusedProjects(declaration.municipality(), codes), findings);
    if (declaration.kind() == ImportKind.INCREMENT) {
      refuseClosed(declaration, findings);
    }
  }

  /**
   * @param column one of two names of this class, never one of a request
   */
  private void refuse(
      String column, Function<Set<String>, Map<String, String>> refused, Findings findings) {
    Set<String> codes =
        rows("select distinct %1$s from staged_line where %1$s is not null".formatted(column))
            .stream()
            .map(String.class::cast)
            .collect(Collectors.toSet());
    Map<String, String> reasons = codes.isEmpty() ? Map.of() : refused.apply(codes);
    if (reasons.isEmpty()) {
      return;
    }
    List<?> lines =
        entityManager
            .createNativeQuery(
                "select line, %1$s from staged_line where %1$s = any (cast(:codes as text[]))"
                        .formatted(column)
                    + " order by line limit "
                    + MOST_LINES,
                Object[].class)
            .setParameter("codes", reasons.keySet().toArray(String[]::new))
            .getResultList();
    for (Object found : lines) {
      Object[] line = (Object[]) found;
      String code = (String) line[1];
      findings.add(ImportRemark.error((Long) line[0], column, code, reasons.get(code)));
    }
  }

  private List<?> rows(String query) {
    return entityManager.createNativeQuery(query, String.class).getResultList();
  }

  private void refuseClosed(ImportDeclaration declaration, Findings findings) {
    ClosedPeriods closed = closings.of(declaration.municipality(), declaration.year());
    List<?> lines =
        entityManager
            .createNativeQuery(
                "select line, cast(period as text) from staged_line where period <= :closed"
                    + " and :closed > 0 order by line limit "
                    + MOST_LINES,
                Object[].class)
            .setParameter("closed", closed.through())
            .getResultList();
    for (Object found : lines) {
      Object[] line = (Object[]) found;
      findings.add(
          ImportRemark.error(
              (Long) line[0],
              "period",
              (String) line[1],
              "is closed: the periods are up to and with " + closed.through()));
    }
  }
}
