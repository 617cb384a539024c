package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.handlingsrom.fiscal.Labels;

/** The council adopts plan and budget before the budget year begins. */
final class AdoptionDeadline implements StatutoryRule {

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "adoption-deadline",
        new Labels("Vedtatt innen 31. desember", "Adopted by 31 December"),
        LegalSource.act("§14-3"),
        Severity.ERROR,
        "date of decision <= 31 December of the year before the budget year");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    LocalDate deadline = LocalDate.of(budget.budgetYear() - 1, 12, 31);
    LocalDate decided = budget.dates().decided();
    if (decided == null) {
      return List.of(
          Finding.notAssessable(
              null,
              List.of(),
              new Labels("kommunestyret har ikke vedtatt ennå", "the council has not decided yet"),
              new Labels("vedta innen " + deadline, "decide by " + deadline)));
    }
    BigDecimal daysLeft = BigDecimal.valueOf(ChronoUnit.DAYS.between(decided, deadline));
    return List.of(
        Finding.of(
            null,
            List.of(),
            none ->
                new Verdict(
                    daysLeft,
                    Texts.of("%s dager før fristen", "%s days before the deadline", daysLeft),
                    new Labels(
                        "fristen kan ikke rettes opp; departementet skal varsles",
                        "the deadline cannot be mended; the ministry must be told"))));
  }
}
