package no.handlingsrom.investment.warning;

import java.util.List;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.investment.project.Project;

/** A rolling project goes on year by year and has no gross cost. */
final class RollingWithGrossCostRule {

  private static final String CODE = "rolling-with-gross-cost";

  private RollingWithGrossCostRule() {}

  static Optional<Warning> check(ProjectYears years) {
    Project project = years.project();
    if (!project.rolling() || project.grossCost() == null) {
      return Optional.empty();
    }
    String amount = project.grossCost().toPlainString();
    return Optional.of(
        new Warning(
            CODE,
            project.id(),
            List.of(),
            amount,
            null,
            project.source(),
            new Labels(
                "Et løpende prosjekt har en kostnadsramme på %s kr".formatted(amount),
                "A rolling project has a gross cost of NOK %s".formatted(amount))));
  }
}
