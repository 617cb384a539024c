package no.handlingsrom.investment.warning;

import java.util.List;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.investment.project.Project;

/**
 * The last money comes before the completion year. Of a completion after the years of the plan
 * nothing can be said.
 */
final class LastMoneyBeforeCompletionRule {

  private static final String CODE = "last-money-before-completion";

  private LastMoneyBeforeCompletionRule() {}

  static Optional<Warning> check(ProjectYears years, int lastYearOfPlan) {
    Project project = years.project();
    if (project.completionYear() == null
        || project.completionYear() > lastYearOfPlan
        || years.outlay().isEmpty()) {
      return Optional.empty();
    }
    int completion = project.completionYear();
    int last = years.outlay().lastKey();
    if (last >= completion) {
      return Optional.empty();
    }
    return Optional.of(
        new Warning(
            CODE,
            project.id(),
            List.of(last),
            Integer.toString(last),
            Integer.toString(completion),
            project.source(),
            new Labels(
                "Siste bevilgning er i %d, men ferdigår er %d".formatted(last, completion),
                "The last money is in %d, but the completion year is %d"
                    .formatted(last, completion))));
  }
}
