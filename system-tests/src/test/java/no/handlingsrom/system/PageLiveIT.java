package no.handlingsrom.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

/** The page follows what changes, and stays up when others do not. */
@EnabledIf(value = Browser.INSTALLED, disabledReason = Browser.NOT_INSTALLED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageLiveIT {

  private static final String PROPOSAL =
      "?municipality=3203&plan=2024-2027&version=director-proposal";

  private RunningSystem system;
  private Municipality asker;
  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.start();
    system = RunningSystem.get();
    asker = new Municipality(system.gateway.address(), "3203");
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void draftIsComparedWithTheProposalAndFollowedLive() {
    asker.draft("page-live");
    browser.open(PROPOSAL + "&compare=page-live");
    assertThat(browser.text("#compare legend")).contains("Kommunedirektørens forslag");
    assertThat(browser.findAll("#compare .moved")).isEmpty();

    browser.open("?municipality=3203&plan=2024-2027&version=page-live");
    assertThat(browser.chosenVersion()).contains("(utkast)");
    browser.awaitText("#live", "Følger endringer direkte");
    assertThat(browser.light("net-operating-result", "2025")).contains("1,7191 %", "Ikke godkjent");
    asker.sequenceOf(
        Municipality.VERSIONS + "/page-live/operating/changes",
        """
        {"title":"Høyere skatteanslag 2025","entries":[{"year":2025,"unit":"sentralt",
         "function":"800","art":"870","amount":-50000000.00}]}""");

    browser.awaitText(
        "#announcement", "Netto driftsresultat 2025: fra 1,7191 til 2,2164, laveste akseptable.");
    assertThat(browser.find("#announcement").getDomAttribute("role")).isEqualTo("status");
    assertThat(browser.light("net-operating-result", "2025"))
        .contains("2,2164 %", "Laveste akseptable");

    browser.open(PROPOSAL + "&compare=page-live");
    assertThat(browser.findAll("#compare .moved")).isNotEmpty();
    assertThat(browser.text("#compare table")).contains("forskjell +0,4973");
  }

  @Test
  void statusStaysWhenAnOwnerIsDownAndTheRestSaysSo() {
    browser.open(PROPOSAL);
    system.budget.kill();
    try {
      browser.reload();
      assertThat(browser.light("net-operating-result", "2025"))
          .contains("1,7191 %", "Ikke godkjent");
      assertThat(browser.text("#frames .notice")).contains("svarer ikke nå");
      assertThat(browser.findAll("#investment canvas")).hasSize(2);
    } finally {
      system.budget.start();
      RunningSystem.awaitReady(system.budget);
    }
    browser.find("#frames .notice button").click();
    browser.awaitText("#frames", "Oppvekst");
  }

  @Test
  void staleStatusIsMarked() {
    try (Browser other = Browser.start()) {
      other.runBeforePage(
          """
          const real = window.fetch;
          window.fetch = async (address, request) => {
            const answer = await real(address, request);
            return String(address).endsWith('/fiscal-rules')
              ? Response.json({ ...await answer.json(), stale: true })
              : answer;
          };""");
      other.open(PROPOSAL);
      assertThat(other.text("#as-of")).contains("Kan være utdatert");
      assertThat(other.text("#status .notice")).contains("de siste som er kjent");
    }
    browser.open(PROPOSAL);
    assertThat(browser.text("#as-of")).doesNotContain("utdatert");
  }
}
