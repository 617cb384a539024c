package no.handlingsrom.gateway.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.rule.BandClass;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.view.VersionView;
import org.junit.jupiter.api.Test;

class MovementsTest {

  private static final Asker ASKER = new Asker("3203");

  @Test
  void ruleAboutFiguresThatNoHistoryTellsSaysSoAndAsksNobody() {
    FiscalRule interest =
        Asker.rule(
            "interest-share", 1, "1:planned-interest-expenditure", BandClass.DESIRED, "3", "5");
    VersionView view =
        new VersionView(
            ASKER.version("more-tax"),
            ASKER.branch(ASKER.version("more-tax"), 2, Asker.withIncome2025("50000000")),
            ASKER.investment(ASKER.version("more-tax"), 1),
            ASKER.indicators(3),
            null);
    Movement moved =
        new Movements(null)
            .of(view, interest, "2025", Map.of(), Language.EN)
            .toCompletableFuture()
            .join();
    assertThat(moved.parent()).isEqualTo("director-proposal");
    assertThat(moved.contributions()).isEmpty();
    assertThat(moved.missing()).isEmpty();
    assertThat(moved.reason())
        .isEqualTo(
            "the rule rests on figures that are not traced change by change: Planned interest"
                + " expenditure");
  }
}
