package no.handlingsrom.budget.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.handlingsrom.budget.cases.Body;
import no.handlingsrom.budget.cases.BodyKind;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may move what in Asker: the council sets frames (001:3128), committees inside (001:3170). */
class AuthorityRuleTest {

  private static final Body COUNCIL = body(BodyKind.COUNCIL, Set.of());
  private static final Body COMMITTEE = body(BodyKind.MAIN_COMMITTEE, Set.of("oppvekst"));
  private static final Body DIRECTOR = body(BodyKind.DIRECTOR, Set.of());

  private static final List<Movement> INSIDE_PROGRAMME_AREA =
      List.of(in("skole", "oppvekst", "skole", 500), in("sfo", "oppvekst", "skole", -500));
  private static final List<Movement> BETWEEN_PROGRAMME_AREAS =
      List.of(
          in("skole", "oppvekst", "skole", 500), in("barnehage", "oppvekst", "barnehage", -500));
  private static final List<Movement> BETWEEN_AREAS =
      List.of(in("skole", "oppvekst", "skole", 500), in("hjemme", "velferd", "hjemme", -500));

  @Test
  void theCouncilMayAmendAnything() {
    assertThat(check(COUNCIL, BETWEEN_AREAS)).isEmpty();
  }

  @Test
  void aMainCommitteeMovesMoneyInsideItsOwnArea() {
    assertThat(check(COMMITTEE, INSIDE_PROGRAMME_AREA)).isEmpty();
    assertThat(check(COMMITTEE, BETWEEN_PROGRAMME_AREAS)).isEmpty();
    assertThat(check(COMMITTEE, BETWEEN_AREAS))
        .extracting(Violation::reason)
        .containsExactly(
            "hjemme is outside the service areas of organ",
            "changes the frame of a service area, which is the council's: 2024 oppvekst by 500"
                + " NOK",
            "changes the frame of a service area, which is the council's: 2024 velferd by -500"
                + " NOK");
  }

  @Test
  void moneyMovedBetweenYearsChangesTheFrameOfBoth() {
    List<Movement> movements =
        List.of(
            new Movement(2024, "skole", "oppvekst", "skole", false, nok(500)),
            new Movement(2025, "skole", "oppvekst", "skole", false, nok(-500)));
    assertThat(check(COMMITTEE, movements)).hasSize(2);
    assertThat(check(DIRECTOR, movements)).hasSize(2);
  }

  @Test
  void theDirectorMovesMoneyInsideTheFrameOfAProgrammeArea() {
    assertThat(check(DIRECTOR, INSIDE_PROGRAMME_AREA)).isEmpty();
    assertThat(check(DIRECTOR, BETWEEN_PROGRAMME_AREAS)).hasSize(2);
  }

  @Test
  void whatIsCentralIsTheCouncils() {
    List<Movement> central =
        List.of(
            new Movement(2024, "sentralt", "tverrgaende", null, true, nok(500)),
            new Movement(2024, "sentralt", "tverrgaende", null, true, nok(-500)));
    assertThat(check(COMMITTEE, central)).isNotEmpty();
    assertThat(check(DIRECTOR, central))
        .extracting(Violation::reason)
        .contains("sentralt is in no frame the director may use");
  }

  @ParameterizedTest
  @EnumSource(names = {"EXECUTIVE_COMMITTEE", "ADVISORY"})
  void whoOnlyRecommendsAmendsNothing(BodyKind kind) {
    assertThat(check(body(kind, Set.of()), INSIDE_PROGRAMME_AREA))
        .extracting(Violation::reason)
        .containsExactly("organ recommends and does not decide");
  }

  @Test
  void whatMovesMoneyToInvestmentIsTheCouncils() {
    assertThat(AuthorityRule.check(COUNCIL, INSIDE_PROGRAMME_AREA, true)).isEmpty();
    assertThat(AuthorityRule.check(DIRECTOR, INSIDE_PROGRAMME_AREA, true))
        .extracting(Violation::field)
        .containsExactly("investmentLeg");
  }

  private static List<Violation> check(Body body, List<Movement> movements) {
    return AuthorityRule.check(body, movements, false);
  }

  private static Movement in(String unit, String area, String programmeArea, long amount) {
    return new Movement(2024, unit, area, programmeArea, false, nok(amount));
  }

  private static BigDecimal nok(long amount) {
    return BigDecimal.valueOf(amount);
  }

  private static Body body(BodyKind kind, Set<String> areas) {
    return new Body("organ", new Labels("Organ", "Body"), kind, areas);
  }
}
