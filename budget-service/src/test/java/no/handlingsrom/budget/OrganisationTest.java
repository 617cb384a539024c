package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.OrganisationChanged;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.TopicReader;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Units are moved, renamed and ended, and what they were stays known. */
@QuarkusTest
class OrganisationTest {

  private static final String BASE = "/plans/2024-2027/versions/base";

  /** As Asker's citizen service centres would move on 1 January 2026. */
  private static final String MOVED =
      """
      {"code":"torg","kind":"unit","parent":"kultur","names":{"nb":"Torg","en":"Centres"},"order":1,
       "validFrom":"2026-01-01","validTo":null,"aliases":["6300"],
       "earlier":[{"validFrom":null,"validTo":"2025-12-31","parent":"skole",
                   "names":{"nb":"Innbyggertorg","en":"Centres"},"order":1}]}""";

  /** The municipality of the tests with a second service area and a unit below the schools. */
  private static Budget municipality(String number) {
    Budget budget = Budget.withDraft(number);
    budget
        .post(
            "/organisation/units",
            """
            {"units":[
              {"code":"torg","parent":"skole","kind":"unit","names":{"nb":"Innbyggertorg","en":"Centres"},"order":1},
              {"code":"kultur","kind":"service-area","names":{"nb":"Kultur","en":"Culture"},"order":3}]}""")
        .statusCode(201)
        .body("sequence", is(2));
    return budget;
  }

  private static ValidatableResponse restate(Budget budget, String unit, long tag, String body) {
    return budget
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + tag + "\"")
        .body(body)
        .put("/organisation/units/" + unit)
        .then();
  }

  @Test
  void amountsCountWhereTheUnitStandsInTheirYear() {
    Budget budget = municipality("4301");
    restate(budget, "torg", 2, MOVED).statusCode(200).header("ETag", "\"3\"");
    budget.change("base", onCentres(2025, 10) + "," + onCentres(2026, 7)).statusCode(201);
    budget
        .get(BASE + "/statements/5-4-2")
        .body(amounts("oppvekst"), contains(null, 10.00f, 0.00f, null))
        .body(amounts("kultur"), contains(null, 0.00f, 7.00f, null));
    budget
        .get(BASE + "/operating/periods?year=2026")
        .body("items.find { it.unit == 'kultur' }.amount", is(7.00f));
    budget
        .get(BASE + "/operating/explain?statement=5-4-2&line=kultur&year=2026")
        .body("amount", is(7.00f));
  }

  private static String amounts(String area) {
    return "lines.find { it.code == '" + area + "' }.amounts";
  }

  private static String onCentres(int year, int amount) {
    return "{\"year\":%d,\"unit\":\"torg\",\"function\":\"202\",\"art\":\"010\",\"amount\":%d}"
        .formatted(year, amount);
  }

  @Test
  void dayOfValidityAndMomentOfKnowledgeAreTwoQuestions() {
    Budget budget = municipality("4302");
    String then = budget.get("/organisation/changes").extract().path("items[1].time");
    restate(budget, "torg", 2, MOVED).statusCode(200);
    String parent = "units.find { it.code == 'torg' }.parent";
    budget.get("/organisation").body(parent, is("kultur")).body("sequence", is(3));
    budget.get("/organisation?on=2025-12-31").body(parent, is("skole"));
    budget.get("/organisation?on=2026-01-01").body(parent, is("kultur"));
    budget.get("/organisation?asOf=" + then).body(parent, is("skole")).body("sequence", is(2));
    budget.get("/organisation?on=2026-01-01&asOf=" + then).body(parent, is("skole"));
    budget.get("/organisation?asOf=2020-01-01T00:00:00Z").body("units", hasSize(0));
    budget
        .get("/organisation/changes")
        .body("items.title", contains("units added", "units added", "unit stated anew: torg"));
    budget.get("/organisation?on=next").statusCode(400).body("violations.field", hasItem("on"));
  }

  @Test
  void statementKeepsTheRowsThatWereKnown() {
    Budget budget = Budget.withDraft("4303");
    budget.change("base", onSchools(2025, 10)).statusCode(201);
    String then = budget.get(BASE + "/operating/changes/2").extract().path("time");
    budget
        .post(
            "/organisation/units",
            "{\"units\":[{\"code\":\"ny\",\"kind\":\"service-area\",\"names\":{\"nb\":\"Ny\",\"en\":\"New\"},\"order\":9}]}")
        .statusCode(201);
    budget.get(BASE + "/statements/5-4-2").body("lines.code", hasItem("ny"));
    budget.get(BASE + "/statements/5-4-2?asOf=" + then).body("lines.code", not(hasItem("ny")));
    budget.get(BASE + "/operating/frames").body("areas.area", hasItem("ny"));
    budget.get(BASE + "/operating/frames?asOf=" + then).body("areas.area", not(hasItem("ny")));
  }

  private static String onSchools(int year, int amount) {
    return onCentres(year, amount).replace("torg", "skole");
  }

  @Test
  void nothingIsPostedToAUnitThatIsNotValidInTheYear() {
    Budget budget = municipality("4304");
    restate(
            budget,
            "torg",
            2,
            """
            {"code":"torg","kind":"unit","parent":"skole","names":{"nb":"T","en":"T"},"order":1,
             "validFrom":"2025-07-01","validTo":"2026-06-30"}""")
        .statusCode(200);
    budget
        .change("base", onCentres(2024, 1) + "," + onCentres(2025, 1) + "," + onCentres(2027, 1))
        .statusCode(422)
        .body("violations.field", contains("entries[0].unit", "entries[2].unit"))
        .body(
            "violations.reason",
            contains(
                "organisation unit torg begins on 2025-07-01: not in 2024",
                "organisation unit torg ended on 2026-06-30: not in 2027"));
    budget.change("base", onCentres(2025, 1) + "," + onCentres(2026, 1)).statusCode(201);
  }

  @Test
  void amountsKeepTheirPlace() {
    Budget budget = municipality("4305");
    budget.change("base", onCentres(2026, 7)).statusCode(201);
    restate(budget, "torg", 2, MOVED)
        .statusCode(422)
        .body("violations.field", contains("parent"))
        .body(
            "violations.reason",
            contains("amounts of [2026] stand on torg and would lose their place"));
    restate(
            budget,
            "torg",
            2,
            MOVED.replace("2026-01-01", "2027-01-01").replace("2025-12", "2026-12"))
        .statusCode(200);
    restate(
            budget,
            "skole",
            3,
            """
            {"code":"skole","kind":"programme-area","parent":"kultur","names":{"nb":"S","en":"S"},
             "order":1}""")
        .statusCode(422)
        .body("violations.field", contains("code"));
    budget.get("/organisation").body("sequence", is(3));
  }

  @Test
  void treeThatSomebodyElseChangedIsNotOverwritten() {
    Budget budget = municipality("4306");
    restate(budget, "torg", 1, MOVED).statusCode(412);
    budget
        .request()
        .contentType(ContentType.JSON)
        .body(MOVED)
        .put("/organisation/units/torg")
        .then()
        .statusCode(428);
    restate(budget, "torg", 2, MOVED.replace("\"torg\"", "\"skole\""))
        .statusCode(422)
        .body("violations.field", contains("code"));
    restate(budget, "torg", 2, MOVED.replace("\"unit\"", "\"programme-area\""))
        .statusCode(422)
        .body("violations.field", hasItem("kind"));
    restate(budget, "nowhere", 2, MOVED).statusCode(404);
  }

  @Test
  void everyChangeIsTold() {
    Budget budget = municipality("4307");
    restate(budget, "torg", 2, MOVED).statusCode(200);
    Awaitility.await()
        .untilAsserted(
            () -> {
              OrganisationChanged last =
                  TopicReader.ofTestStack().readAll(Topic.BUDGET_CHANGES.topicName()).stream()
                      .filter(record -> record.key().equals("4307"))
                      .map(CloudEventRecords::fromRecord)
                      .map(OrganisationChanged.class::cast)
                      .reduce((one, next) -> next)
                      .orElseThrow();
              assertThat(last.sequence()).isEqualTo(3);
              Unit centres =
                  last.organisation().units().stream()
                      .filter(unit -> unit.code().equals("torg"))
                      .findFirst()
                      .orElseThrow();
              assertThat(centres.in(2025).orElseThrow().parent()).isEqualTo("skole");
              assertThat(centres.in(2026).orElseThrow().parent()).isEqualTo("kultur");
              assertThat(centres.aliases()).containsExactly("6300");
            });
  }

  private static final String FILE =
      """
      kind;code;nameNb;parent;validFrom;validTo;aliases
      service-area;oppvekst;Oppvekst;;;;
      programme-area;skole;Skole;oppvekst;;;2200|Skolene
      unit;berg;Berg skole;skole;;31.12.2025;2210
      unit;berg;Berg oppvekstsenter;oppvekst;2026-01-01;;2210
      """;

  private static ValidatableResponse state(Budget budget, String tag, String file) {
    return budget
        .request()
        .contentType("text/csv")
        .header("If-Match", tag)
        .body(file)
        .put("/organisation")
        .then();
  }

  @Test
  void treeComesAndGoesAsAFile() {
    Budget budget = new Budget("4308");
    state(budget, "\"0\"", FILE).statusCode(200).body("sequence", is(1));
    budget
        .get("/organisation")
        .body("units.find { it.code == 'berg' }.earlier[0].names.nb", is("Berg skole"))
        .body("units.find { it.code == 'berg' }.names.en", is("Berg oppvekstsenter"))
        .body("units.find { it.code == 'skole' }.aliases", contains("2200", "Skolene"));
    String file =
        budget.request().accept("text/csv").get("/organisation").then().extract().asString();
    assertThat(file.lines())
        .hasSize(5)
        .contains("berg;unit;oppvekst;Berg oppvekstsenter;Berg oppvekstsenter;4;2026-01-01;;2210");
    state(budget, "\"1\"", file).statusCode(200).body("sequence", is(1)); // says nothing new
    state(budget, "\"0\"", FILE).statusCode(412);
  }

  @Test
  void fileIsRefusedWithAllThatIsWrong() {
    Budget budget = new Budget("4309");
    state(
            budget,
            "\"0\"",
            """
            code;kind;parent;nameNb;validFrom;validTo
            Oppvekst;service-area;;Oppvekst;;
            skole;school;;Skole;;
            helse;service-area;;;i fjor;
            """)
        .statusCode(422)
        .body("violations.line", containsInAnyOrder(2, 3, 4, 4))
        .body("violations.field", containsInAnyOrder("code", "kind", "nameNb", "validFrom"))
        .body("violations.value", hasItems("Oppvekst", "school", "i fjor"));
    state(
            budget,
            "\"0\"",
            """
            code;kind;parent;nameNb;validFrom;validTo
            oppvekst;service-area;;Oppvekst;;
            skole;programme-area;oppvkst;Skole;;
            a;unit;b;A;;
            b;unit;a;B;;
            c;programme-area;a;C;;
            d;unit;oppvekst;D;2024-01-01;2024-12-31
            d;unit;oppvekst;D;2024-12-31;
            """)
        .statusCode(422)
        .body("violations.line", containsInAnyOrder(3, 4, 5, 6, 8))
        .body("violations.find { it.line == 3 }.value", is("oppvkst"))
        .body("violations.find { it.line == 8 }.field", is("validFrom"));
    budget.get("/organisation").body("sequence", is(0)).body("units", hasSize(0));
  }

  @Test
  void unitIsEndedAndNotLeftOut() {
    Budget budget = new Budget("4310");
    state(budget, "\"0\"", FILE).statusCode(200);
    state(budget, "\"1\"", FILE.lines().limit(3).reduce("", (a, b) -> a + b + "\n"))
        .statusCode(422)
        .body("violations.reason", contains("is not in the file: berg; end it instead"));
  }
}
