package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What projects build is depreciated from the year after it is taken into use. */
@QuarkusTest
class ProjectDepreciationTest {

  private static final String BASE = Investment.path("base");

  /** 900 million of buildings over 30 years, machines over 5, and land that is not depreciated. */
  private static final String CLASSES =
      """
      {"code":"buildings","names":{"nb":"Bygg","en":"Buildings"},"lifetimeYears":50,
       "remainingYears":30,"openingValue":900000000,"basis":"stated","source":"Note 2023"},
      {"code":"machines","names":{"nb":"Maskiner","en":"Machines"},"lifetimeYears":5,
       "remainingYears":1,"openingValue":0,"basis":"stated","source":"Note 2023"},
      {"code":"land","names":{"nb":"Tomter","en":"Land"},"openingValue":0,"basis":"stated",
       "source":"Note 2023"}""";

  /** 75 and 50 million in 2024 and 2025 for a school that is finished in 2026. */
  private static final String SCHOOL =
      Investment.PROJECT
          .formatted("skole")
          .replace("\"source\"", "\"details\":{\"assetClass\":\"buildings\"},\"source\"");

  private static final String LAND =
      """
      {"id":"tomt","name":"Tomt","area":"oppvekst","line":"investment-fixed-assets",
       "selfCost":false,"rolling":false,"completionYear":2027,"details":{"assetClass":"land"},
       "appropriations":[{"year":2024,"amount":20000000.00}]}""";

  /** 10 million every year. */
  private static String machines() {
    return """
        {"id":"maskiner","name":"Maskiner","area":"oppvekst","line":"investment-fixed-assets",
         "selfCost":false,"rolling":true,"details":{"assetClass":"machines"},
         "appropriations":[%s]}"""
        .formatted(
            String.join(
                ",",
                IntStream.range(2024, 2034)
                    .mapToObj(year -> "{\"year\":" + year + ",\"amount\":10000000.00}")
                    .toList()));
  }

  private static Investment municipality(String number) {
    Investment investment = Investment.withDraft(number);
    investment.projects("base", SCHOOL + "," + LAND + "," + machines()).statusCode(201);
    state(investment, "\"classes\":[" + CLASSES + "]");
    return investment;
  }

  private static void state(Investment investment, String assets) {
    investment.post(BASE + "/assets", "{\"title\":\"Anlegg\"," + assets + "}").statusCode(201);
  }

  private static List<BigDecimal> millions(JsonPath assets, String figure) {
    return assets.getList("years." + figure, BigDecimal.class).stream()
        .map(amount -> amount.movePointLeft(6).stripTrailingZeros())
        .toList();
  }

  private static List<BigDecimal> numbers(String... texts) {
    return List.of(texts).stream()
        .map(BigDecimal::new)
        .map(BigDecimal::stripTrailingZeros)
        .toList();
  }

  @Test
  void depreciationBeginsTheYearAfterItIsTakenIntoUse() {
    Investment investment = municipality("4007");
    JsonPath assets = investment.json(BASE + "/assets");
    // 30 of what there is; 2 more a year of machines, up to 10; 125 ÷ 50 of the school from 2027
    assertThat(millions(assets, "depreciation"))
        .isEqualTo(
            numbers("30", "32", "34", "38.5", "40.5", "42.5", "42.5", "42.5", "42.5", "42.5"));
    assertThat(millions(assets, "underConstruction").subList(0, 3))
        .isEqualTo(numbers("75", "125", "0"));
    // 900 + 10 − 30, then + 10 − 32, then + 10 + 125 − 34; land is in none of it
    assertThat(millions(assets, "closingValue").subList(0, 3))
        .isEqualTo(numbers("880", "858", "959"));
    assertThat(millions(assets, "undistributed")).containsOnly(BigDecimal.ZERO);
    assertThat(Published.awaitState("4007/2024-2027/base", 3).years().get(2027))
        .containsEntry("planned-depreciation", new BigDecimal("38500000.00"));
  }

  @Test
  void aPostponementPostponesDepreciationAndNoEarlierAnswer() {
    Investment investment = municipality("4008");
    Instant then = Instant.now();
    investment
        .post(BASE + "/projects/skole/postponements", "{\"reason\":\"Utsatt\",\"years\":2}")
        .statusCode(201);
    assertThat(millions(investment.json(BASE + "/assets"), "depreciation").subList(2, 6))
        .isEqualTo(numbers("34", "36", "38", "42.5"));
    assertThat(
            millions(investment.json(BASE + "/assets?asOf=" + then), "depreciation").subList(2, 6))
        .isEqualTo(numbers("34", "38.5", "40.5", "42.5"));
  }

  @Test
  void whatIsStatedOfAClassInAYearTakesThePlaceOfItsProjects() {
    Investment investment = municipality("4009");
    state(
        investment,
        """
        "additions":[{"assetClass":"buildings","year":2024,"amount":75000000,"basis":"derived",
         "source":"x"}]""");
    JsonPath assets = investment.json(BASE + "/assets");
    // 75 ÷ 50 from 2025, the 50 of 2025 still from 2027
    assertThat(millions(assets, "depreciation").subList(0, 4))
        .isEqualTo(numbers("30", "33.5", "35.5", "38.5"));
    assertThat(assets.getList("projects.findAll { it.assetClass == 'buildings' }.year"))
        .isEqualTo(List.of(2025));
    assertThat(millions(assets, "undistributed")).containsOnly(BigDecimal.ZERO);
  }

  @Test
  void aPartThatIsSplitOffStaysOfItsClass() {
    Investment investment = municipality("4010");
    investment
        .post(
            BASE + "/projects/skole/splits",
            """
            {"reason":"To byggetrinn","parts":[{"id":"trinn-2","name":"Trinn 2",
             "completionYear":2026,"grossCost":50000000,
             "appropriations":[{"year":2025,"amount":50000000}]}]}""")
        .statusCode(201);
    assertThat(millions(investment.json(BASE + "/assets"), "depreciation").get(3))
        .isEqualByComparingTo("38.5");
  }

  @Test
  void aProjectOfAClassThatNobodyStatedIsNotDistributed() {
    Investment investment = Investment.withDraft("4011");
    investment.projects("base", SCHOOL.replace("buildings", "bridges")).statusCode(201);
    state(investment, "\"classes\":[" + CLASSES + "]");
    JsonPath assets = investment.json(BASE + "/assets");
    assertThat(assets.<BigDecimal>get("years[0].undistributed")).isEqualByComparingTo("75000000");
    assertThat(assets.<Object>get("years[1].depreciation")).isNull();
  }
}
