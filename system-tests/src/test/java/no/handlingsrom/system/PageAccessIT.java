package no.handlingsrom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * The page can be used by everyone (universell utforming, WCAG 2.1 AA), and takes nothing from
 * elsewhere.
 */
@EnabledIf(value = Browser.INSTALLED, disabledReason = Browser.NOT_INSTALLED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageAccessIT {

  private static final String PROPOSAL =
      "?municipality=3203&plan=2024-2027&version=director-proposal";

  private static final int MOST_STOPS = 200;

  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.start();
  }

  @BeforeEach
  void asOnADesk() {
    browser.width(Browser.DESKTOP);
    browser.theme("light");
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nb, light, 1280",
    "nb, dark, 1280",
    "en, light, 1280",
    "en, dark, 1280",
    "nb, light, 390",
    "en, dark, 390"
  })
  void axeFindsNothingWrong(String language, String theme, int width) {
    browser.width(width);
    browser.theme(theme);
    browser.open(PROPOSAL + "&lang=" + language);
    browser.unfoldAll();
    assertThat(browser.axeViolations()).isEmpty();
  }

  @Test
  void axeFindsNothingWrongWhereThereIsNothingToShow() {
    browser.open("?municipality=6502");
    assertThat(browser.axeViolations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.PHONE, 320})
  void narrowScreenDoesNotScrollSideways(int width) {
    browser.width(width);
    browser.open(PROPOSAL);
    browser.unfoldAll();
    assertThat(((Number) browser.run("return document.documentElement.scrollWidth")).intValue())
        .isLessThanOrEqualTo(width);
  }

  @Test
  void keyboardReachesEverythingAndShowsWhereItIs() {
    browser.open(PROPOSAL);
    Set<String> reached = new LinkedHashSet<>();
    List<String> unseen = new ArrayList<>();
    browser.press(Keys.TAB);
    for (int i = 0; i < MOST_STOPS && !browser.focused().getTagName().equals("body"); i++) {
      String stop =
          (String)
              browser.run(
                  """
                  const at = document.activeElement;
                  return at.id || at.getAttribute('href') || at.parentElement.id || at.textContent""");
      reached.add(stop);
      if (browser
          .run("return getComputedStyle(document.activeElement).outlineStyle")
          .equals("none")) {
        unseen.add(stop);
      }
      browser.press(Keys.TAB);
    }
    assertThat(browser.focused().getTagName())
        .as("the end of the page is reached")
        .isEqualTo("body");
    assertThat(unseen).as("focused and not marked").isEmpty();
    assertThat(List.copyOf(reached).subList(0, 4))
        .containsExactly("#main", "version", "language", "#status");
    assertThat(reached)
        .contains(
            "why-debt-ratio",
            "investment-table",
            "debt-table",
            "area-velferd",
            "whatif-tax",
            "whatif-reset",
            "goal-climate");
  }

  @Test
  void keyboardSkipsToTheContentAndUnfoldsAnExplanation() {
    browser.open(PROPOSAL);
    browser.press(Keys.TAB);
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
    browser.press(Keys.TAB);
    assertThat(browser.run("return document.activeElement.parentElement.id"))
        .isEqualTo("why-net-operating-result");
    browser.press(Keys.ENTER);
    browser.awaitText("#why-net-operating-result", "Formel:");
    browser.press(Keys.ENTER);
    assertThat(browser.find("#why-net-operating-result .explained").isDisplayed()).isFalse();
  }

  @Test
  void nothingIsTakenFromElsewhereAndThePolicyIsKept() {
    browser.networkEvents();
    browser.complaints();
    browser.open(PROPOSAL);
    browser.unfoldAll();
    browser.theme("dark");
    String gateway = RunningSystem.get().gateway.address().toString();
    List<String> requests =
        browser.networkEvents().stream()
            .filter(event -> event.contains("\"Network.requestWillBeSent\""))
            .map(
                event -> event.replaceAll("(?s)^.*\"request\":\\{.*?\"url\":\"([^\"]*)\".*$", "$1"))
            .toList();
    assertThat(requests).hasSizeGreaterThan(20).allMatch(url -> url.startsWith(gateway));
    assertThat(browser.policyViolations()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void policyRefusesWhatIsNotOfThePage() {
    browser.open(PROPOSAL);
    browser.run(
        """
        const style = document.createElement('div');
        style.setAttribute('style', 'color: red');
        const script = document.createElement('img');
        script.src = 'https://elsewhere.example/picture.png';
        document.body.append(style, script);""");
    browser.awaitViolations(2);
    browser.complaints();
  }

  @Test
  void swaggerUiStillWorks() {
    browser.complaints();
    browser.visit("/q/swagger-ui/");
    browser.awaitText("#swagger-ui", "/municipalities/{municipality}/plans/{plan}");
    assertThat(browser.complaints()).isEmpty();
  }
}
