package no.handlingsrom.indicator;

import static no.handlingsrom.contracts.VersionStatus.DRAFT;
import static no.handlingsrom.contracts.VersionStatus.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.AccountBookState;
import no.handlingsrom.contracts.indicator.IndicatorState;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.testkit.TopicReader;
import org.junit.jupiter.api.Test;

/** What the rules come to in a proposed plan becomes observations, and nobody types it twice. */
@QuarkusTest
class SelfFeedingTest {

  private static final Instant LATER = AskerPlan.TIME.plus(Duration.ofDays(1));
  private static final String RULES = "/fiscal-rule-definitions";
  private static final String REVENUE = "{\"metric\":\"gross-operating-revenue\",\"factor\":-1}";
  private static final String RESULT =
      rule("result", "year", 4, "{\"metric\":\"net-operating-result\",\"factor\":-1}");
  private static final String DEBT =
      rule("debt", "year", 1, "{\"metric\":\"closing-investment-debt\",\"factor\":1}");

  @Test
  void observationsAreWhatTheRulesComeTo() {
    Indicators any = withFedIndicator("9871", "result", RESULT);
    define(any, "debt", DEBT);
    AskerPlan plan = new AskerPlan("9871", "director-proposal");
    States.publish(plan.budget(PROPOSED, 42, AskerPlan.TIME), plan.investment(7));

    assertThat(values(any, "result", 4))
        .containsExactly("2024 0.7715", "2025 1.7191", "2026 2.4526", "2027 2.4996"); // 001:11188
    assertThat(values(any, "debt", 4))
        .containsExactly("2024 101.5", "2025 104.2", "2026 108.2", "2027 106.8");
    IndicatorState state = any.state(5);
    for (FiscalRule rule : state.rules()) {
      assertThat(values(any, rule.indicator(), 4))
          .isEqualTo(
              plan.figures(List.of()).judge(rule).stream().map(SelfFeedingTest::text).toList());
    }
  }

  @Test
  void anObservationNamesTheEventsItRestsOn() {
    Indicators any = withFedIndicator("9872", "result", RESULT);
    define(any, "debt", DEBT);
    AskerPlan plan = new AskerPlan("9872", "director-proposal");
    States.publish(plan.budget(PROPOSED, 42, AskerPlan.TIME), plan.investment(7));
    values(any, "debt", 4);

    String budget = "no.handlingsrom.budget.state.v1:9872/2024-2027/director-proposal:42";
    assertThat(observations(any, "result"))
        .extracting(
            o -> o.get("kind"), o -> o.get("plan"), o -> o.get("method"), o -> o.get("source"))
        .containsOnly(tuple("plan", "2024-2027", "computed", budget));
    assertThat(observations(any, "debt"))
        .extracting(o -> o.get("source"))
        .containsOnly(
            budget + " + no.handlingsrom.investment.state.v1:9872/2024-2027/director-proposal:7");
  }

  @Test
  void replaysAddNothingAndALaterStateAddsAVintage() {
    Indicators any = withFedIndicator("9873", "result", RESULT);
    AskerPlan plan = new AskerPlan("9873", "director-proposal");
    States.publish(plan.budget(PROPOSED, 42, AskerPlan.TIME), plan.investment(7));
    values(any, "result", 4);

    AskerPlan other =
        new AskerPlan("9873", "director-proposal").with("net-operating-result", 2024, "0");
    AskerPlan later =
        new AskerPlan("9873", "director-proposal")
            .with("net-operating-result", 2025, "-172051705.04"); // 1.75 % of 001:11673
    States.publish(
        plan.budget(PROPOSED, 42, AskerPlan.TIME), // again
        other.budget(PROPOSED, 41, LATER), // late
        later.budget(PROPOSED, 43, LATER));
    await().until(() -> texts(observations(any, "result")).contains("2025 1.7500"));

    assertThat(texts(all(any, "result")))
        .containsExactly("2024 0.7715", "2025 1.7191", "2026 2.4526", "2027 2.4996", "2025 1.7500");
    assertThat(observations(any, "result")).hasSize(4);
  }

  @Test
  void onlyAProposedVersionCountsAndOnlyWhenBothOwnersHaveTold() {
    Indicators any = withFedIndicator("9874", "result", RESULT);
    AskerPlan draft =
        new AskerPlan("9874", "director-proposal").with("net-operating-result", 2024, "0");
    AskerPlan plan = new AskerPlan("9874", "director-proposal");
    AskerPlan untold = new AskerPlan("9874", "untold").with("net-operating-result", 2024, "1");
    States.publish(
        draft.investment(7),
        draft.budget(DRAFT, 41, AskerPlan.TIME),
        untold.budget(PROPOSED, 1, LATER),
        plan.budget(PROPOSED, 42, AskerPlan.TIME));
    values(any, "result", 4);

    assertThat(texts(all(any, "result")))
        .containsExactly("2024 0.7715", "2025 1.7191", "2026 2.4526", "2027 2.4996");
  }

  @Test
  void ofAPlansVersionsTheOneProposedLastCounts() {
    Indicators any = withFedIndicator("9875", "result", RESULT);
    AskerPlan first = new AskerPlan("9875", "director-proposal");
    AskerPlan second = new AskerPlan("9875", "amended").with("net-operating-result", 2024, "0");
    States.publish(first.budget(PROPOSED, 42, AskerPlan.TIME), first.investment(7));
    values(any, "result", 4);
    States.publish(second.budget(PROPOSED, 3, LATER), second.investment(2));
    await().until(() -> texts(observations(any, "result")).contains("2024 0.0000"));
    define(any, "debt", DEBT); // judged again: the first version must not come back
    values(any, "debt", 4);

    assertThat(texts(observations(any, "result")))
        .containsExactlyInAnyOrder("2024 0.0000", "2025 1.7191", "2026 2.4526", "2027 2.4996");
  }

  @Test
  void publishedValuesStandBesideComputedOnes() {
    Indicators any = withFedIndicator("9876", "result", RESULT);
    any.publish(printed("0.8")).statusCode(201);
    AskerPlan plan = new AskerPlan("9876", "director-proposal");
    States.publish(plan.budget(PROPOSED, 42, AskerPlan.TIME), plan.investment(7));
    values(any, "result", 5);
    any.publish(printed("0.9")).statusCode(201);

    assertThat(observations(any, "result"))
        .filteredOn(o -> o.get("year").equals(2024))
        .extracting(o -> o.get("value").toString(), o -> o.get("method"))
        .containsExactlyInAnyOrder(tuple("0.7715", "computed"), tuple("0.9", null));
  }

  @Test
  void nothingComputedIsAnInput() {
    Indicators any = withFedIndicator("9877", "result", RESULT);
    define(
        any, "twice", rule("twice", "year", 1, "{\"metric\":\"indicator:result\",\"factor\":2}"));
    any.publish(printed("0.8")).statusCode(201);
    AskerPlan plan = new AskerPlan("9877", "director-proposal");
    States.publish(plan.budget(PROPOSED, 42, AskerPlan.TIME), plan.investment(7));
    values(any, "result", 5);

    await().until(() -> observations(any, "twice").size() == 4);
    assertThat(observations(any, "twice"))
        .filteredOn(o -> o.get("value") == null)
        .hasSize(3) // only 2024 is published
        .extracting(o -> ((Map<?, ?>) o.get("missing")).get("en").toString())
        .contains("indicator:result is missing for 2025: no observation is recorded");
    long last = any.read("/observations").getLong("sequence");
    assertThat(any.state(last).observations())
        .extracting(ObservationValue::value)
        .containsExactly(new BigDecimal("0.8"));
  }

  @Test
  void aRuleThatIsRevisedIsJudgedAgain() {
    Indicators any = withFedIndicator("9878", "result", RESULT);
    AskerPlan plan = new AskerPlan("9878", "director-proposal");
    States.publish(plan.budget(PROPOSED, 42, AskerPlan.TIME), plan.investment(7));
    values(any, "result", 4);
    any.put(RULES + "/result", RESULT.replace("\"decimals\":4", "\"decimals\":1")).statusCode(200);

    await().until(() -> texts(observations(any, "result")).contains("2024 0.8"));
    assertThat(texts(observations(any, "result")))
        .containsExactly("2024 0.8", "2025 1.7", "2026 2.5", "2027 2.5");
  }

  @Test
  void whatIsNotAssessableIsMissingWithItsReason() {
    Indicators any =
        withFedIndicator(
            "9879",
            "debt",
            rule("debt", "growth", 1, "{\"metric\":\"closing-investment-debt\",\"factor\":1}"));
    AskerPlan plan = new AskerPlan("9879", "director-proposal");
    States.publish(plan.budget(PROPOSED, 42, AskerPlan.TIME), plan.investment(7));

    assertThat(values(any, "debt", 4))
        .containsExactly(
            "2024 closing-investment-debt is missing for 2023: nothing is posted in the year",
            "2025 2.7",
            "2026 3.9",
            "2027 -1.3");
  }

  @Test
  void aPeriodIsOfNoYear() {
    Indicators any =
        withFedIndicator(
            "9880",
            "result",
            rule(
                "result",
                "period-average",
                4,
                "{\"metric\":\"net-operating-result\",\"factor\":-1}"));
    AskerPlan plan = new AskerPlan("9880", "director-proposal");
    States.publish(plan.budget(PROPOSED, 42, AskerPlan.TIME), plan.investment(7));

    assertThat(values(any, "result", 4))
        .containsExactly("2024 0.7715", "2025 1.7191", "2026 2.4526", "2027 2.4996");
  }

  @Test
  void whatARuleComesToIsObservedEvenOutsideTheScale() {
    Indicators any = new Indicators("9883");
    any.post(
            "/indicators",
            """
            {"code":"debt","names":{"nb":"Gjeldsgrad","en":"Debt ratio"},"unit":"percent",
             "scale":{"kind":"percent","from":0,"to":100}}""")
        .statusCode(201);
    any.post(RULES, DEBT).statusCode(201);
    AskerPlan plan = new AskerPlan("9883", "director-proposal");
    States.publish(plan.budget(PROPOSED, 42, AskerPlan.TIME), plan.investment(7));

    assertThat(values(any, "debt", 4)).contains("2024 101.5");
    any.publish(
            """
            {"subject":"indicator:debt","year":2022,"kind":"account","value":101.5,"source":"s"}""")
        .statusCode(422)
        .body("violations.field", hasItem("observations[0].value"));
  }

  @Test
  void whatCannotBeReadIsParkedAndTheNextIsTaken() {
    Indicators any = withFedIndicator("9881", "result", RESULT);
    AskerPlan plan = new AskerPlan("9881", "director-proposal");
    States.publishMalformed("9881/2024-2027/director-proposal");
    States.publish(plan.budget(PROPOSED, 44, AskerPlan.TIME), plan.investment(7));

    assertThat(values(any, "result", 4)).contains("2024 0.7715");
    assertThat(TopicReader.ofTestStack().readAll(Topic.INDICATOR_DEAD_LETTER.topicName()))
        .filteredOn(record -> record.key().startsWith("9881/"))
        .hasSize(1);
  }

  @Test
  void accountBooksAreObservedAsBooked() {
    Indicators any = withFedIndicator("9884", "result", RESULT);
    define(any, "debt", DEBT);
    AskerPlan plan = new AskerPlan("9884", "director-proposal");
    States.publish(
        plan.budget(PROPOSED, 42, AskerPlan.TIME), plan.investment(7), accounts("9884", 2, "0"));
    assertThat(values(any, "result", 5)).contains("2022 0.0000", "2024 0.7715");
    // 66 012 of 9 150 954 kNOK: 001:11714, 001:11673
    States.publish(accounts("9884", 3, "66012000"), accounts("9884", 2, "1"));
    await().until(() -> texts(observations(any, "result")).contains("2022 -0.7214"));

    assertThat(observations(any, "result"))
        .filteredOn(o -> o.get("year").equals(2022))
        .extracting(
            o -> o.get("kind"), o -> o.get("plan"), o -> o.get("method"), o -> o.get("source"))
        .containsExactly(
            tuple(
                "account",
                null,
                "computed",
                "no.handlingsrom.budget.account-book-state.v1:9884/account/2022:3"));
    assertThat(values(any, "debt", 5))
        .contains(
            "2022 closing-investment-debt is missing for 2022: nothing is posted in the year");
    assertThat(texts(all(any, "result"))).contains("2022 0.0000", "2022 -0.7214");
  }

  @Test
  void theComputedValueCountsAndThePublishedOneIsShownBesideIt() {
    Indicators any = withFedIndicator("9885", "result", RESULT);
    define(any, "debt", DEBT);
    any.publish(booked("result", 2021, "4.4") + "," + booked("result", 2022, "-0.7"))
        .statusCode(201);
    any.publish(booked("debt", 2022, "97.4")).statusCode(201);
    any.publish(printed("0.8")).statusCode(201);
    AskerPlan plan = new AskerPlan("9885", "director-proposal");
    States.publish(
        plan.budget(PROPOSED, 42, AskerPlan.TIME),
        plan.investment(7),
        accounts("9885", 2, "66012000"));
    values(any, "result", 8);
    values(any, "debt", 6);

    assertThat(
            any.read("/indicators/result/evaluation?plan=2024-2027")
                .<Map<String, Object>>getList("items"))
        .extracting(
            o -> o.get("period"),
            o -> o.get("value").toString(),
            o -> o.get("computed"),
            o -> String.valueOf(o.get("publishedValue")))
        .containsExactly(
            tuple("2021", "4.4", false, "4.4"),
            tuple("2022", "-0.7214", true, "-0.7"),
            tuple("2024", "0.7715", true, "0.8"),
            tuple("2025", "1.7191", true, "null"),
            tuple("2026", "2.4526", true, "null"),
            tuple("2027", "2.4996", true, "null"));
    assertThat(any.read("/indicators/debt/evaluation").<Map<String, Object>>getList("items"))
        .as("no account book tells debt, so the published value counts")
        .extracting(o -> o.get("period"), o -> o.get("value").toString(), o -> o.get("computed"))
        .containsExactly(tuple("2022", "97.4", false));
  }

  @Test
  void nobodyTypesAComputedValue() {
    Indicators any = Indicators.withLevelRule("9882");
    any.publish(
            """
            {"subject":"rule:upkeep","year":2024,"kind":"account","value":1,"method":"computed","source":"s"}""")
        .statusCode(422)
        .body("violations.field", hasItem("observations[0].method"));
  }

  private static Indicators withFedIndicator(String municipality, String indicator, String rule) {
    Indicators any = new Indicators(municipality);
    define(any, indicator, rule);
    return any;
  }

  private static void define(Indicators any, String indicator, String rule) {
    any.define(indicator).statusCode(201);
    any.post(RULES, rule).statusCode(201);
  }

  /** A rule whose values are observations of the indicator of the same name. */
  private static String rule(String code, String basis, int decimals, String numerator) {
    String denominator = numerator.contains("indicator:") ? "" : REVENUE;
    return """
        {"code":"%s","names":{"nb":"Regel","en":"Rule"},"unit":"percent","decimals":%d,
         "basis":"%s","numerator":[%s],"denominator":[%s],
         "bands":[{"class":"not-approved","from":null,"fromInclusive":false,"to":1.75,"toInclusive":false},
                  {"class":"desired","from":1.75,"fromInclusive":true,"to":null,"toInclusive":false}],
         "indicator":"%s"}"""
        .formatted(code, decimals, basis, numerator, denominator, code);
  }

  private static String printed(String value) {
    return """
        {"subject":"indicator:result","year":2024,"kind":"plan","plan":"2024-2027","value":%s,"source":"001:4473"}"""
        .formatted(value);
  }

  private static String booked(String indicator, int year, String value) {
    return """
        {"subject":"indicator:%s","year":%d,"kind":"account","value":%s,"source":"001:3625"}"""
        .formatted(indicator, year, value);
  }

  /** The operating accounts of 2022 with a net operating result. */
  private static AccountBookState accounts(String municipality, long sequence, String result) {
    return new AccountBookState(
        municipality,
        2022,
        sequence,
        AskerPlan.TIME,
        Map.of(
            "net-operating-result",
            new BigDecimal(result),
            "gross-operating-revenue",
            new BigDecimal("-9150954000")));
  }

  /** Year and value, or reason, of what counts, as soon as there are so many. */
  private static List<String> values(Indicators any, String indicator, int count) {
    await().until(() -> observations(any, indicator).size() == count);
    return texts(observations(any, indicator));
  }

  private static List<String> texts(List<Map<String, Object>> observations) {
    List<String> texts = new ArrayList<>();
    for (Map<String, Object> o : observations) {
      Object said =
          o.get("value") == null ? ((Map<?, ?>) o.get("missing")).get("en") : o.get("value");
      texts.add(o.get("year") + " " + said);
    }
    return texts;
  }

  private static String text(RuleResult result) {
    return result.year() + " " + result.value();
  }

  private static List<Map<String, Object>> observations(Indicators any, String indicator) {
    return any.read("/observations?subject=indicator:" + indicator).getList("items");
  }

  private static List<Map<String, Object>> all(Indicators any, String indicator) {
    return any.read("/observations?vintages=all&subject=indicator:" + indicator).getList("items");
  }
}
