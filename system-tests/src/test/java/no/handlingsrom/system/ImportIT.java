package no.handlingsrom.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One KOSTRA file of an invented municipality, handed to both owners by the gateway: together, with
 * one of them away, and with a crash in the middle.
 */
class ImportIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int RECORDS = 200_000;

  private final RunningSystem system = RunningSystem.get();

  @AfterEach
  void startAgain() {
    for (Service service : new Service[] {system.budget, system.investment}) {
      if (service.hasEnded()) {
        service.start();
        RunningSystem.awaitReady(service);
      }
    }
  }

  private static String post(String municipality, int accountClass, String codes, int thousands) {
    return "0A20241%s00%18s%d%-7s%9d\n".formatted(municipality, "", accountClass, codes, thousands);
  }

  private ValidatableResponse send(String municipality, byte[] file) {
    return given()
        .contentType("application/octet-stream")
        .body(file)
        .post(
            new Municipality(system.gateway.address(), municipality)
                .address("/imports?format=kostra&kind=snapshot&source=kostra&year=2024&through=3"))
        .then();
  }

  private static byte[] small(String municipality) {
    return (post(municipality, 1, "202 010", 1200) + post(municipality, 0, "222 230", 300))
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void eachOwnerTakesItsAccountClassOutOfTheSameFile() {
    Municipality municipality = new Municipality(system.gateway.address(), "6601");
    String location = send("6601", small("6601")).statusCode(202).extract().header("Location");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> given().get(location).then().body("status", is("completed")));
    given()
        .get(location)
        .then()
        .body("budget.taken", is(1))
        .body("budget.outside", is(1))
        .body("investment.taken", is(1))
        .body("investment.outside", is(1));
    municipality
        .get("/actuals/operating/2024?source=kostra")
        .statusCode(200)
        .body("sum", is(1200000.00f));
    municipality
        .get("/actuals/investment/2024?source=kostra")
        .statusCode(200)
        .body("sum", is(300000.00f));
  }

  @Test
  void ownerThatIsAwayIsNamedAndTheRepeatCountsOnce() {
    system.investment.kill();
    send("6602", small("6602"))
        .statusCode(503)
        .body("detail", containsString("investment-service"));
    system.investment.start();
    RunningSystem.awaitReady(system.investment);
    String location = send("6602", small("6602")).statusCode(202).extract().header("Location");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> given().get(location).then().body("status", is("completed")));
    given()
        .get(location)
        .then()
        .body("budget.sequence", is(2)) // opened, and posted once
        .body("investment.sequence", is(2));
  }

  /** While the file is read; the database has it, the process is gone. */
  @Test
  void crashInTheMiddleOfAnImportLeavesNothingHalfDone() throws IOException {
    String location = send("6603", packed("6603")).statusCode(202).extract().header("Location");
    await()
        .atMost(PATIENCE)
        .until(() -> given().get(location).path("budget.status").equals("processing"));
    system.budget.kill();
    system.budget.start();
    RunningSystem.awaitReady(system.budget);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> given().get(location).then().body("status", is("completed")));
    given().get(location).then().body("budget.taken", is(RECORDS)).body("budget.sequence", is(2));
    assertThat(
            new Municipality(system.gateway.address(), "6603")
                .json("/actuals/operating/2024?source=kostra")
                .<java.math.BigDecimal>get("sum"))
        .isEqualByComparingTo(RECORDS + "000");
  }

  private static byte[] packed(String municipality) throws IOException {
    byte[] record = post(municipality, 1, "202 010", 1).getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < RECORDS; i++) {
        out.write(record);
      }
    }
    return packed.toByteArray();
  }
}
