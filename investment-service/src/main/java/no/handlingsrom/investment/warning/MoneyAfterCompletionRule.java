package no.handlingsrom.investment.warning;

import java.util.List;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.investment.project.Project;

/** Money after the completion year: a final settlement, or a year that is wrong. */
final class MoneyAfterCompletionRule {

  private static final String CODE = "money-after-completion";

  private MoneyAfterCompletionRule() {}

  static Optional<Warning> check(ProjectYears years) {
    Project project = years.project();
    if (project.completionYear() == null) {
      return Optional.empty();
    }
    int completion = project.completionYear();
    List<Integer> after = years.after(completion);
    if (after.isEmpty()) {
      return Optional.empty();
    }
    String amount = years.sum(after.get(0), after.get(after.size() - 1)).toPlainString();
    return Optional.of(
        new Warning(
            CODE,
            project.id(),
            after,
            amount,
            Integer.toString(completion),
            project.source(),
            new Labels(
                "Det er satt av %s kr etter ferdigår %d".formatted(amount, completion),
                "NOK %s is set aside after the completion year %d".formatted(amount, completion))));
  }
}
