package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.handlingsrom.contracts.budget.AdoptionStarted;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.local.sample.SampleLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asker's plan 2024–2027, adopted as proposed, is rolled into 2025–2028; each frame as printed. */
@QuarkusTest
class AskerRollingTest {

  private static final Path SAMPLE = Path.of("../sample-data/asker-2024-2027");
  private static final String PROPOSAL = "/plans/2024-2027/versions/director-proposal";
  private static final String DRAFT = "/plans/2025-2028/versions/first-draft";

  @TestHTTPResource("/")
  URI service;

  @Test
  void nextYearIsTheBaseAndPricesAreLiftedToTheOre(@TempDir Path copy) throws IOException {
    Budget asker = adopted("4201", copy);
    asker
        .post(
            "/plans/2024-2027/versions/amended/rolling",
            """
            {"plan":{"id":"2025-2028","names":{"nb":"Handlingsprogram 2025–2028","en":"Action programme"}},
             "draft":{"id":"first-draft","names":{"nb":"Første utkast","en":"First draft"}},
             "priceLift":{"percent":4.3,"source":"001:4842-4852"}}""")
        .statusCode(201);

    JsonPath frames = asker.get(DRAFT + "/operating/frames?unit=kNOK").extract().jsonPath();
    // printed frames 2025–2027: 3 046 059, 3 055 759, 3 076 559 (001:7268)
    assertThat(line(frames, "oppvekst", "opening-budget"))
        .isEqualTo("[3046059, 3046059, 3046059, 3046059]");
    assertThat(line(frames, "oppvekst", "sum-previously-adopted"))
        .isEqualTo("[0, 9700, 30500, 30500]");
    // printed frames 2025–2027: 2 314 874, 2 333 824, 2 389 274 (001:8077)
    assertThat(line(frames, "velferd", "opening-budget"))
        .isEqualTo("[2314874, 2314874, 2314874, 2314874]");
    assertThat(line(frames, "velferd", "sum-previously-adopted"))
        .isEqualTo("[0, 18950, 74400, 74400]");
    // nursing homes: 15 000 in 2026, 74 500 in 2027 (001:8050), nothing in 2025
    assertThat(
            frames.getString(
                "areas.find { it.area == 'velferd' }.lines"
                    + ".find { it.measure == 'eldre-sykehjem-boliger-med-heldogns-omsorg' }.amounts"))
        .isEqualTo("[0, 15000, 74500, 74500]");
    // 4.3 % of 3 046 059 and 3 076 559
    assertThat(line(frames, "oppvekst", "technical-adjustments"))
        .isEqualTo("[130981, 131398, 132292, 132292]");

    JsonPath report = asker.get(DRAFT + "/rolling").extract().jsonPath();
    assertThat(report.getList("totals.year")).containsExactly(2025, 2026, 2027, 2028);
    // the plan balances (001:11247), and what is left out of the lift is what it is out of balance
    // by
    assertThat(total(report, 2025, "old")).isEqualByComparingTo("0");
    assertThat(total(report, 2025, "rolled"))
        .isEqualByComparingTo(total(report, 2025, "priceLift"));
    asker
        .get(DRAFT + "/statements/5-4-1?unit=kNOK")
        .body(
            "columns.id",
            contains(
                "account-2023", "budget-2024", "plan-2025", "plan-2026", "plan-2027", "plan-2028"))
        // instalments are nominal: 425 000, 437 000, 455 000 (001:11180)
        .body(
            "lines.find { it.code == 'loan-instalments' }.amounts[1..5]",
            contains(400000, 425000, 437000, 455000, 455000))
        // 2 231 850 × 1.043 = 2 327 819.55 (001:11135)
        .body("lines.find { it.code == 'general-grant' }.amounts[2]", is(-2327820));
  }

  private Budget adopted(String municipality, Path copy) throws IOException {
    copyOf(SAMPLE, copy);
    Path manifest = copy.resolve("sample.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"3203\"", "\"" + municipality + "\""));
    new SampleLoader(copy, service, service, service).loadBudget(step -> {});
    Budget asker = new Budget(municipality);
    asker.layOut("director-proposal");
    asker
        .post(
            PROPOSAL + "/legality/overrides",
            """
            {"rule":"minimum-instalment","by":"secretary","reason":"the balance is not published"}""")
        .statusCode(201);
    InvestmentSide investment = new InvestmentSide(municipality, "director-proposal");
    asker.post(PROPOSAL + "/propose").statusCode(202);
    investment.yes(investment.attempt(ProposalStarted.class, 1), AskerLegalityTest.investments());
    investment.tells(AskerLegalityTest.investments());
    asker.awaitAdoptable("director-proposal");
    asker
        .post(
            PROPOSAL + "/adopt",
            "{\"body\":\"kommunestyret\",\"caseNumber\":\"91/23\",\"date\":\"2023-12-12\"}")
        .statusCode(202);
    investment.yes(investment.attempt(AdoptionStarted.class, 1), AskerLegalityTest.investments());
    await()
        .untilAsserted(
            () -> asker.get("/plans/2024-2027/versions/amended").body("status", is("amended")));
    return asker;
  }

  private static void copyOf(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static String line(JsonPath frames, String area, String code) {
    return frames.getString(
        "areas.find { it.area == '%s' }.lines.find { it.code == '%s' && it.measure == null }.amounts"
            .formatted(area, code));
  }

  private static BigDecimal total(JsonPath report, int year, String part) {
    return new BigDecimal(
        report.getString("totals.find { it.year == %d }.%s".formatted(year, part)));
  }
}
