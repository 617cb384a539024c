package no.handlingsrom.system;

import static no.handlingsrom.system.Municipality.VERSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Both services say the same of the minimum instalment (minimumsavdrag) of a municipality. */
class MinimumInstalmentIT {

  private static final String BASE = VERSIONS + "/base";
  private static final Municipality MUNICIPALITY =
      new Municipality(RunningSystem.get().gateway.address(), "6001");

  @Test
  void whatTheTreasuryAndTheLawAskForIsOneFigure() {
    MUNICIPALITY.post(
        "/organisation/units",
        """
        {"units":[
         {"code":"felles","kind":"service-area","names":{"nb":"Felles","en":"Common"},"order":1},
         {"code":"sentralt","parent":"felles","kind":"central",
          "names":{"nb":"Sentralt","en":"Central"},"order":1}]}""");
    MUNICIPALITY.post(
        "/plans",
        """
        {"id":"2024-2027","names":{"nb":"Økonomiplan","en":"Financial plan"},"firstYear":2024,
         "operatingYears":4,"investmentYears":10,"priceBasisYear":2024,"comparisons":[]}""");
    long opened =
        MUNICIPALITY.sequenceOf(
            VERSIONS, "{\"id\":\"base\",\"names\":{\"nb\":\"Utkast\",\"en\":\"Draft\"}}");
    MUNICIPALITY.post(
        BASE + "/operating/changes",
        """
        {"title":"Avdrag","entries":[
         {"year":2024,"unit":"sentralt","line":"loan-instalments","amount":20000000}]}""");
    MUNICIPALITY.post(
        BASE + "/investment/changes?after=budget:" + opened,
        """
        {"title":"Skole","entries":[
         {"year":2024,"line":"investment-fixed-assets","amount":75000000},
         {"year":2024,"line":"use-of-loans","amount":-60000000}]}""");
    MUNICIPALITY.post(
        BASE + "/investment/debt",
        """
        {"title":"Lån","positions":[
         {"loanClass":"ordinary","year":2024,"item":"opening","amount":600000000,
          "basis":"stated","source":"x"},
         {"loanClass":"ordinary","year":2024,"item":"instalment","amount":20000000,
          "basis":"stated","source":"x"}]}""");
    MUNICIPALITY.post(
        BASE + "/investment/assets",
        """
        {"title":"Anlegg","classes":[{"code":"all","names":{"nb":"Anlegg","en":"Assets"},
          "lifetimeYears":50,"remainingYears":30,"basis":"derived","source":"x"}],
         "additions":[{"assetClass":"all","year":2024,"amount":75000000,"basis":"derived",
          "source":"x"}]}""");
    MUNICIPALITY.post(
        "/balance",
        """
        {"account":"depreciable-fixed-assets","yearEnd":2023,"amount":900000000,
         "basis":"stated","source":"Note 2023"}""");
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              // 30 million × 640 ÷ 945, rounded up
              assertThat(byTheTreasury()).isEqualByComparingTo("20317460.32");
              assertThat(byTheLaw()).isEqualByComparingTo("20317460.32");
            });
  }

  private static BigDecimal byTheTreasury() {
    return MUNICIPALITY
        .json(BASE + "/investment/debt/minimum-instalment?balances=closing")
        .get("years[0].minimum");
  }

  /** 20 million are paid, and the margin is what that is short of the minimum. */
  private static BigDecimal byTheLaw() {
    JsonPath legality = MUNICIPALITY.json(BASE + "/legality");
    BigDecimal margin =
        legality.get("rules.find { it.id == 'minimum-instalment' }.findings[0].margin");
    assertThat(margin).isNotNull();
    return new BigDecimal("20000000").subtract(margin);
  }
}
