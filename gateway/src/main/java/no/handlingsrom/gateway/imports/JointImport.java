package no.handlingsrom.gateway.imports;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.handlingsrom.http.imports.ImportBody;
import no.handlingsrom.http.imports.ImportStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import as both owners tell it.
 *
 * @param status completed when it is at both; failed as soon as it is at one
 * @param budget what budget-service says: operations, and the balance; {@code null} where the file
 *     has not reached it
 * @param investment what investment-service says; {@code null} where the file has not reached it
 */
@Schema(
    name = "JointImport",
    requiredProperties = {"id", "status", "budget", "investment"})
record JointImport(
    @Schema(examples = "1f5b0c7ad3e24c7f9a55b1c1a0c8f4de") String id,
    @Schema(description = "Completed when it is at both owners, failed as soon as it is at one")
        ImportStatus status,
    @Schema(nullable = true, description = "At budget-service: kontoklasse 1 and 2")
        ImportBody budget,
    @Schema(nullable = true, description = "At investment-service: kontoklasse 0")
        ImportBody investment) {

  /** Out of what the owners say; at least one of them says something. */
  static JointImport of(ImportBody budget, ImportBody investment) {
    ImportBody any = budget == null ? investment : budget;
    return new JointImport(any.id(), status(budget, investment), budget, investment);
  }

  private static ImportStatus status(ImportBody budget, ImportBody investment) {
    if (any(budget, investment, status -> status == ImportStatus.FAILED)) {
      return ImportStatus.FAILED;
    }
    if (budget == null || investment == null) {
      return ImportStatus.RECEIVED;
    }
    if (any(budget, investment, status -> status == ImportStatus.PROCESSING)) {
      return ImportStatus.PROCESSING;
    }
    if (any(budget, investment, status -> status == ImportStatus.RECEIVED)) {
      boolean both = budget.status() == investment.status();
      return both ? ImportStatus.RECEIVED : ImportStatus.PROCESSING;
    }
    return any(budget, investment, status -> status == ImportStatus.SUPERSEDED)
        ? ImportStatus.SUPERSEDED
        : ImportStatus.COMPLETED;
  }

  private static boolean any(
      ImportBody budget, ImportBody investment, Predicate<ImportStatus> test) {
    return Stream.of(budget, investment)
        .filter(Objects::nonNull)
        .map(ImportBody::status)
        .anyMatch(test);
  }
}
