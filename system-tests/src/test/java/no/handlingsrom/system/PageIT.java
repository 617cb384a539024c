package no.handlingsrom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page shows Asker's plan as it was printed, in a real Chromium. */
@EnabledIf(value = Browser.INSTALLED, disabledReason = Browser.NOT_INSTALLED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageIT {

  private static final String PROPOSAL =
      "?municipality=3203&plan=2024-2027&version=director-proposal";

  private static final Map<String, String> NORWEGIAN =
      Map.of(
          "desired", "Ønsket",
          "lowest-acceptable", "Laveste akseptable",
          "not-approved", "Ikke godkjent",
          "not-assessable", "Kan ikke vurderes");

  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.start();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyLightIsTheOneOfTheExpectedTable() throws IOException {
    browser.open(PROPOSAL);
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(RunningSystem.SAMPLE.resolve("printed/fiscal-rules.csv"))) {
      int checked = 0;
      for (NamedCsvRecord row : rows) {
        String period =
            row.getField("year").isEmpty()
                ? row.getField("from") + "–" + row.getField("to")
                : row.getField("year");
        WebElement light =
            browser.find(
                "[data-rule='%s'] [data-period='%s']".formatted(row.getField("rule"), period));
        assertThat(valueOf(light)).as(light.getText()).isEqualTo(number(row.getField("value")));
        if (!row.getField("band").isEmpty()) {
          assertThat(light.findElement(By.className("verdict")).getText())
              .isEqualTo(NORWEGIAN.get(row.getField("band")));
          assertThat(light.findElements(By.cssSelector("svg"))).hasSize(1);
        }
        checked++;
      }
      assertThat(checked).isEqualTo(browser.findAll(".light").size()).isGreaterThan(20);
    }
  }

  private static BigDecimal valueOf(WebElement light) {
    String shown = light.findElement(By.className("value")).getText();
    return shown.equals("–")
        ? null
        : number(shown.replaceAll("[^0-9,−-].*$", "").replace(',', '.'));
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text).stripTrailingZeros();
  }

  @Test
  void lightSaysHowFarItIsToTheNextBand() {
    browser.open(PROPOSAL);
    // 1.75 % of 9 831 526 kNOK (001:11673) less 169 017 kNOK (001:11188) is 3 034.7 kNOK
    assertThat(browser.light("net-operating-result", "2025"))
        .contains("3,0 mill. kr unna laveste akseptable");
    // 140 less the printed 127 (001:4554)
    assertThat(browser.light("building-maintenance", "2024")).contains("13 kr/m² unna ønsket");
  }

  @Test
  void whatCannotBeAssessedSaysWhy() {
    browser.open(PROPOSAL);
    assertThat(browser.light("building-maintenance", "2025"))
        .contains("–")
        .contains("Kan ikke vurderes")
        .contains("Ikke publisert");
  }

  @Test
  void headTellsTheYearOfTheBudget() {
    browser.open(PROPOSAL);
    assertThat(browser.text("#place")).isEqualTo("Asker");
    // 2024: two not approved, one lowest acceptable, one desired; self-financing is of the period
    assertThat(browser.text("#lead")).isEqualTo("2 av 4 handlingsregler er ikke godkjent i 2024.");
    assertThat(browser.findAll("#tally li").stream().map(WebElement::getText).toList())
        .extracting(entry -> entry.replaceAll("\\s+", " "))
        .containsExactly(
            "5 Ønsket", "3 Laveste akseptable", "7 Ikke godkjent", "2 Kan ikke vurderes");
  }

  @Test
  void resultOpensToItsFormulaAndFigures() {
    browser.open(PROPOSAL);
    browser.find("#why-net-operating-result summary").click();
    browser.awaitText(
        "#why-net-operating-result", "Netto driftsresultat) / (− Sum driftsinntekter)");
    // 169 017 kNOK (001:11188) of 9 831 526 kNOK (001:11673), printed as 1.7
    assertThat(browser.text("#why-net-operating-result tbody tr:nth-child(2)"))
        .containsIgnoringWhitespaces("169 mill. kr", "9 832 mill. kr", "1,7 %");
  }

  @Test
  void investmentsAndDebtAreInATableBesideTheChart() {
    browser.open(PROPOSAL);
    assertThat(browser.findAll("#investment canvas[role=img][aria-label]")).hasSize(2);
    browser.find("#investment-table summary").click();
    // 6 066 275 kNOK over the four years (001:11374 f.), the first 1 693 875
    assertThat(figures("#investment-table tr.sum"))
        .startsWith("1693875", "1614300", "1691600", "1066500");
    browser.find("#debt-table summary").click();
    assertThat(figures("#debt-table tbody tr:nth-child(1)")).last().isEqualTo("9800000");
    assertThat(browser.text("#debt-table tbody tr:nth-child(5)"))
        .contains("2028 (anslag)", "ikke oppgitt");
  }

  @Test
  void framesAreThosePrintedAndOpenToTheirMeasures() {
    browser.open(PROPOSAL);
    browser.find("#area-oppvekst summary").click();
    // Oppvekst 2024–2027 (001:7265 f.): frame 3 009 112 kNOK in 2024
    assertThat(browser.text("#area-oppvekst")).contains("Gratis kjernetid i SFO");
    assertThat(figures("#area-oppvekst table:first-of-type tbody tr:last-child"))
        .first()
        .isEqualTo("3009112");
  }

  private List<String> figures(String row) {
    return browser.find(row).findElements(By.tagName("td")).stream()
        .map(cell -> cell.getText().replaceAll("\\s", "").replace('\u2212', '-'))
        .toList();
  }

  @Test
  void goalsAndClimateMeasuresAreShown() {
    browser.open(PROPOSAL);
    assertThat(browser.findAll("#goals .counts li").stream().map(WebElement::getText))
        .containsExactly(
            "6 FN-mål", "8 satsingsområder", "8 hovedmål", "28 delmål", "88 indikatorer");
    browser.find("#goal-economy summary").click();
    assertThat(browser.text("#goal-economy")).contains("Indikator er under utvikling");
    browser.find("#climate-measures summary").click();
    assertThat(browser.findAll("#climate-measures tbody tr")).hasSize(29);
    assertThat(browser.text("#climate .targets")).contains("−67 % innen 2030 fra 2009");
  }

  @Test
  void englishIsAClickAwayAndKeepsThePlace() {
    browser.open(PROPOSAL);
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("nb");
    browser.find("#language").click();
    browser.awaitShown();
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
    assertThat(browser.address()).contains("version=director-proposal").contains("lang=en");
    assertThat(browser.text("#lead")).isEqualTo("2 of 4 fiscal rules are not approved in 2024.");
    assertThat(browser.light("net-operating-result", "2025"))
        .contains("1.7191 %", "Not approved", "NOK 3.0 million from lowest acceptable");
    browser.find("#language").click();
    browser.awaitShown();
    assertThat(browser.address()).doesNotContain("lang");
    assertThat(browser.text("#status-title")).isEqualTo("Handlingsregler");
  }

  @Test
  void municipalityPlanAndVersionAreChosenWithoutAnAddress() {
    browser.open("");
    assertThat(browser.text("#place")).isEqualTo("Asker");
    assertThat(browser.chosenVersion()).startsWith("2024–2027");
  }

  @Test
  void anotherVersionIsChosenFromTheListAndCanBeLinked() {
    browser.open("?municipality=3203&plan=2024-2027&version=director-proposal");
    browser.choose("#version", "2023-2026/council-decision");
    browser.awaitText("[data-rule=net-operating-result]", "2023");
    assertThat(browser.address()).contains("plan=2023-2026").contains("version=council-decision");
    assertThat(browser.chosenVersion()).contains("Kommunestyrets vedtak (lagt fram)");
    browser.back();
    browser.awaitText("[data-rule=net-operating-result]", "2027");
    assertThat(browser.chosenVersion()).contains("Kommunedirektørens forslag");
  }

  @Test
  void jumpToAPartOfThePageShowsNothingAnew() {
    browser.open(PROPOSAL);
    browser.run("document.querySelector('.light').dataset.mark = 'here'");
    browser.find(".sections a[href='#goals']").click();
    await().until(() -> browser.address().endsWith("#goals"));
    browser.find(".sections a[href='#frames']").click();
    browser.back();
    await().until(() -> browser.address().endsWith("#goals"));
    assertThat(browser.findAll(".light[data-mark=here]")).hasSize(1);
    assertThat(browser.run("return document.getElementById('main').getAttribute('aria-busy')"))
        .isEqualTo("false");
  }

  @Test
  void municipalityWithoutAPlanIsToldSo() {
    browser.open("?municipality=6501");
    assertThat(browser.text("#notices")).contains("Det er ikke lagt inn noen plan ennå");
    assertThat(browser.find("#status").isDisplayed()).isFalse();
  }
}
