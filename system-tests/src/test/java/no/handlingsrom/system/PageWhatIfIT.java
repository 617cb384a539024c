package no.handlingsrom.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

/** The sliders of the page ask for scenarios, and store nothing. */
@EnabledIf(value = Browser.INSTALLED, disabledReason = Browser.NOT_INSTALLED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWhatIfIT {

  private static final String PROPOSAL =
      "?municipality=3203&plan=2024-2027&version=director-proposal";
  private static final String UNCHANGED = "Ingen forutsetning er flyttet";

  private Municipality asker;
  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.start();
    asker = new Municipality(RunningSystem.get().gateway.address(), "3203");
  }

  @BeforeEach
  void open() {
    browser.open(PROPOSAL);
    browser.awaitText("#whatif .told", UNCHANGED);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void sliderIsMovedByKeyboardAndTheRulesFollowAndComeBack() {
    String before = asker.body(Municipality.status("director-proposal"));
    browser.focus("#whatif-tax");
    browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertThat(browser.find("#whatif-tax").getDomAttribute("aria-valuetext"))
        .isEqualTo("+1 % hvert år");
    // 1 % of the tax of 2025, 5 404 893 kNOK (001:11139), more in numerator and denominator:
    // (169 017 + 54 049) of (9 831 526 + 54 049) kNOK (001:11188, 001:11673) is 2.2565 %
    browser.awaitText(
        "#whatif .result", "2,2565 % Laveste akseptable før: 1,7191 %, ikke godkjent");
    browser.awaitText("#whatif .told", "Netto driftsresultat 2025: laveste akseptable");
    assertThat(browser.axeViolations()).isEmpty();

    browser.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
    browser.awaitText("#whatif .told", UNCHANGED);
    assertThat(browser.findAll("#whatif table")).isEmpty();
    assertThat(asker.body(Municipality.status("director-proposal"))).isEqualTo(before);
  }

  @Test
  void postponedProjectMovesSelfFinancingAndDebt() {
    browser.choose("#whatif-project", "eldre-sykehjem-boliger-med-heldogns-omsorg");
    browser.focus("#whatif-later");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(browser.find("#whatif-later").getDomAttribute("aria-valuetext")).isEqualTo("1 år");
    browser.awaitText("#whatif .result", "Gjeldsgrad");
    browser.awaitText("#whatif .result", "før: 104,2 %");
    browser.find("#whatif-basis summary").click();
    assertThat(browser.text("#whatif-basis")).isNotBlank();
  }

  @Test
  void backToThePlanSetsEverySliderBack() {
    browser.focus("#whatif-interest");
    browser.press(Keys.ARROW_RIGHT);
    browser.awaitText("#whatif .result", "før:");
    browser.find("#whatif-reset").click();
    browser.awaitText("#whatif .told", UNCHANGED);
    assertThat(browser.find("#whatif-interest").getDomProperty("value")).isEqualTo("0");
  }
}
