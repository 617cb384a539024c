package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.handlingsrom.fiscal.Labels;

/** The recommendation has been public for at least 14 days when the council decides. */
final class PublicHearing implements StatutoryRule {

  private static final int DAYS = 14;

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "public-hearing",
        new Labels(
            "Innstillingen er offentlig i minst 14 dager",
            "The recommendation is public for 14 days or more"),
        LegalSource.act("§14-3"),
        Severity.ERROR,
        "date of decision - date of publication >= 14 days");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    LocalDate published = budget.dates().published();
    LocalDate decided = budget.dates().decided();
    if (published == null || decided == null) {
      return List.of(notKnown(published == null));
    }
    BigDecimal spare = BigDecimal.valueOf(ChronoUnit.DAYS.between(published, decided) - DAYS);
    return List.of(
        Finding.of(
            null,
            List.of(),
            none ->
                new Verdict(
                    spare,
                    Texts.of("%s dager mer enn 14", "%s days more than 14", spare),
                    new Labels(
                        "vedta tidligst " + published.plusDays(DAYS),
                        "decide on " + published.plusDays(DAYS) + " or later"))));
  }

  private static Finding notKnown(boolean unpublished) {
    Labels reason =
        unpublished
            ? new Labels(
                "det er ikke registrert når innstillingen ble offentlig",
                "when the recommendation became public is not recorded")
            : new Labels("kommunestyret har ikke vedtatt ennå", "the council has not decided yet");
    return Finding.notAssessable(
        null,
        List.of(),
        reason,
        new Labels("registrer når innstillingen ble lagt ut", "record when it was laid out"));
  }
}
