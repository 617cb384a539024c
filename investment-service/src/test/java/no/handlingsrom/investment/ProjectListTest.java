package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.OrganisationInfo;
import no.handlingsrom.contracts.budget.PlanInfo;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A project list comes as a file: all of it, or nothing and a list of what is wrong. */
@QuarkusTest
class ProjectListTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String HEADER =
      "id;name;aliases;area;programmeArea;line;selfCost;rolling;completionYear;grossCost;2024;2033;"
          + "vatShare;estimateStatus;latitude;longitude;decisions\n";

  @TestHTTPResource("/")
  URI service;

  private static ValidatableResponse importCsv(
      Investment investment, String version, byte[] file, String type) {
    return investment
        .request()
        .contentType(type)
        .body(file)
        .post(Investment.path(version) + "/project-lists")
        .then();
  }

  private static ValidatableResponse importCsv(Investment investment, String rows) {
    return importCsv(
        investment, "base", (HEADER + rows).getBytes(StandardCharsets.UTF_8), "text/csv");
  }

  @Test
  void fileOfAskerGivesThePortfolioThatTheApiGives() throws IOException {
    Investment asker = AskerSample.load(service);
    BudgetEvents.send(
        BudgetEvents.created(
            new VersionKey("3203", "2024-2027", "imported"),
            null,
            new PlanInfo("2024-2027", 2024, 4, 10, 2024, List.of()),
            new OrganisationInfo(1, List.of())));
    asker
        .get("/plans/2024-2027/versions/imported/investment/changes?after=budget:1")
        .statusCode(200);
    byte[] file =
        Files.readAllBytes(
            Path.of("../sample-data/asker-2024-2027/investment/projects-2024-2027.csv"));
    importCsv(asker, "imported", file, "text/csv").statusCode(201).body("sequence", is(2));
    String lines = "lines.findAll { it.type == 'sum' }.amounts";
    assertThat(
            asker
                .json("/plans/2024-2027/versions/imported/statements/5-5-2")
                .<List<List<Object>>>get(lines))
        .isEqualTo(
            asker
                .json("/plans/2024-2027/versions/director-proposal/statements/5-5-2")
                .<List<List<Object>>>get(lines));
  }

  @Test
  void workbookWithTheSameCellsIsTheSameList() throws IOException {
    Investment investment = Investment.withDraft("8731");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Prosjekter");
      String[] header = (HEADER.strip()).split(";");
      Object[] row = {
        "skole",
        "Skole",
        "Gml. skole|Ny skole",
        "oppvekst",
        "skole",
        "investment-fixed-assets",
        "nei",
        "nei",
        2026,
        160000000,
        75000000.5,
        null,
        0.85,
        "provisional",
        59.8331,
        10.4392,
        "K-sak 36/23"
      };
      for (int i = 0; i < header.length; i++) {
        sheet.value(0, i, header[i]);
        if (row[i] instanceof Number number) {
          sheet.value(1, i, number);
        } else if (row[i] != null) {
          sheet.value(1, i, row[i].toString());
        }
      }
      workbook.finish();
    }
    importCsv(investment, "base", file.toByteArray(), XLSX).statusCode(201);
    investment
        .get(Investment.path("base") + "/projects/skole")
        .body("aliases", is(List.of("Gml. skole", "Ny skole")))
        .body("appropriations.amount", is(List.of(75000000.5f)))
        .body("details.vatShare", is(0.85f))
        .body("details.estimate.status", is("provisional"))
        .body("details.location.latitude", is(59.8331f))
        .body("details.decisions", is(List.of("K-sak 36/23")));
  }

  @Test
  void everythingThatIsWrongIsToldByLineColumnAndValueAndNothingIsStored() {
    Investment investment = Investment.withDraft("8732");
    importCsv(
            investment,
            """
            skole;Skole;;oppvekst;skole;investment-fixed-assets;nei;nei;2026;1,234;5;;;;;;
            ;Uten id;;oppvekst;;investment-fixed-assets;kanskje;nei;i fjor;;;;;gjettet;;;
            """)
        .statusCode(422)
        .body("violations.line", is(List.of(2, 3, 3, 3, 3)))
        .body(
            "violations.field",
            is(List.of("grossCost", "id", "selfCost", "completionYear", "estimateStatus")))
        .body("violations[0].value", is("1,234"));
    importCsv(
            investment,
            """
            skole;Skole;;oppvekst;skole;investment-fixed-assets;nei;nei;2026;5;5;;;;;;
            Skole;Skole;;oppvekst;;investment-fixed-assets;nei;nei;1800;;;;1,5;;;10;
            """)
        .statusCode(422)
        .body("violations.line", is(List.of(3, 3, 3, 3)))
        .body("violations.field", is(List.of("completionYear", "latitude", "vatShare", "id")));
    importCsv(
            investment,
            """
            skole;Skole;;skule;;investment-fixed-assets;nei;nei;2026;-1;5;;;;;;
            hall;Hall;;oppvekst;;use-of-loans;ja;ja;2026;;5;;0,2;;;;
            """)
        .statusCode(422)
        .body("violations.line", is(List.of(2, 2, 3, 3, 3)))
        .body(
            "violations.field",
            is(List.of("area", "grossCost", "line", "completionYear", "vatShare")))
        .body("violations[0].value", is("skule"));
    importCsv(
            investment,
            "base",
            "id;name;area;line;selfCost;rolling;externalFinancing\nhall;Hall;oppvekst;investment-fixed-assets;nei;nei;enova:lovet|banken:committed\n"
                .getBytes(StandardCharsets.UTF_8),
            "text/csv")
        .statusCode(422)
        .body("violations.field", is(List.of("externalFinancing", "externalFinancing")));
    String twice = "skole;Skole;;oppvekst;;investment-fixed-assets;nei;nei;2026;;5;;;;;;\n";
    importCsv(investment, twice + twice)
        .statusCode(409)
        .body("violations[0].line", is(3))
        .body("violations[0].field", is("id"));
    importCsv(
            investment,
            "base",
            "id;name;area;line;selfCost;2034\n".getBytes(StandardCharsets.UTF_8),
            "text/csv")
        .statusCode(422)
        .body("violations.field", is(List.of("rolling", "2034")));
    investment.get(Investment.path("base") + "/projects").body("items", hasSize(0));
    investment.get(Investment.path("base") + "/changes").body("items", hasSize(1));
  }
}
