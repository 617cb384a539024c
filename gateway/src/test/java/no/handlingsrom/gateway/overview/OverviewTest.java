package no.handlingsrom.gateway.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.feed.States;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.testkit.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that Asker's document shows of 2024 (001:125-133). */
@QuarkusTest
class OverviewTest {

  private static final Asker ASKER = new Asker("4641");

  /** As budget- and investment-service answer: 001:4679, 001:3620, 001:4989. */
  private static final OwnerFigures OWNERS =
      new OwnerFigures(
          json(
              """
              {"years":[2024,2025],"total":[
                {"code":"sum-new-measures","amounts":[1,1]},
                {"code":"sum-restructuring","amounts":[-120000000.00,-170000000.00]}]}"""),
          json(
              """
              {"items":[{"kind":"disposition","balances":[
                {"yearEnd":2022,"amount":1},{"yearEnd":2023,"amount":1113980192.00}]}]}"""),
          json(
              """
              {"assumptions":[{"year":2024,"ratePercent":4.2},{"year":2025,"ratePercent":4.0}]}"""));

  private static final Overview OVERVIEW =
      Overview.of(
          new VersionView(
              ASKER.proposal(),
              ASKER.budget(ASKER.proposal(), 42),
              ASKER.investment(ASKER.proposal(), 7),
              ASKER.indicators(3),
              null),
          OWNERS,
          Language.NB);

  @ParameterizedTest
  @CsvSource({
    "gross-operating-revenue, 9.7, bNOK, 001:126",
    "restructuring, 120, mNOK, 001:127",
    "net-operating-result, 74.5, mNOK, 001:128",
    "disposition-fund, 1.1, bNOK, 001:129",
    "loan-debt, 9.8, bNOK, 001:131",
    "interest-rate, 4.2, percent, 001:133"
  })
  void figureIsThePrintedOne(String code, String printed, String unit, String source) {
    KeyFigure figure = figure(code);
    assertThat(figure.value()).as(source).hasToString(printed);
    assertThat(figure.unit()).isEqualTo(unit);
    assertThat(figure.year()).isEqualTo(2024);
    assertThat(figure.missing()).isNull();
  }

  @Test
  void debtRatioIsShownBesideThePrintedOne() {
    // 103 % is printed (001:132) with a denominator that the document does not define
    assertThat(figure("debt-ratio").value()).hasToString("101.5");
    assertThat(figure("debt-ratio").published()).isEqualByComparingTo("103");
  }

  @Test
  void figureThatNobodyKeepsSaysSo() {
    // 6 500 man-years (001:125) and 80 mNOK return of the energy fund (001:130) are printed
    for (String code : new String[] {"man-years", "energy-fund-return"}) {
      assertThat(figure(code).value()).isNull();
      assertThat(figure(code).missing()).isEqualTo("tallet føres ikke i systemet");
    }
  }

  @Test
  void ownerThatDoesNotAnswerTakesOnlyItsOwnFigures() {
    States.publishProposal(ASKER);
    given()
        .filter(new OpenApiContract())
        .header("Accept-Language", "en")
        .queryParam("after", "budget:42,investment:7,indicator:3")
        .get("/municipalities/4641/plans/2024-2027/versions/director-proposal/overview")
        .then()
        .statusCode(200)
        .body("figures.size()", is(9))
        .body("figures.find { it.code == 'loan-debt' }.value", is(9.8f))
        .body("figures.find { it.code == 'net-operating-result' }.value", is(74.5f))
        .body("figures.find { it.code == 'interest-rate' }.value", nullValue())
        .body("figures.find { it.code == 'interest-rate' }.missing", notNullValue());
  }

  @Test
  void unknownVersionIsAProblem() {
    given()
        .filter(new OpenApiContract())
        .get("/municipalities/4641/plans/2024-2027/versions/nobody/overview")
        .then()
        .statusCode(404);
  }

  private static KeyFigure figure(String code) {
    return OVERVIEW.figures().stream()
        .filter(figure -> figure.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<JsonNode> json(String text) {
    try {
      return Optional.of(
          JsonMapper.builder()
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .build()
              .readTree(text));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
