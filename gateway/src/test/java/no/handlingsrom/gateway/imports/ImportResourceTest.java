package no.handlingsrom.gateway.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import no.handlingsrom.testkit.OpenApiContract;
import org.junit.jupiter.api.Test;

/** investment-service is not there in these tests. */
@QuarkusTest
class ImportResourceTest {

  private static final String IMPORTS = "/municipalities/4630/imports";

  @Test
  void ownerThatIsAwayIsNamedWithWhatToDo() {
    given()
        .filter(new OpenApiContract())
        .contentType("application/octet-stream")
        .body(new byte[] {1})
        .post(IMPORTS + "?format=kostra&kind=snapshot&source=kostra&year=2024&through=13")
        .then()
        .statusCode(503)
        .body("type", is("https://handlingsrom.no/problems/owner-unavailable"))
        .body(
            "detail",
            is(
                "investment-service cannot be reached, send the same file again: it counts"
                    + " once"));
  }

  @Test
  void importIsAskedForAtBoth() {
    given()
        .filter(new OpenApiContract())
        .get(IMPORTS + "/1f5b0c7a")
        .then()
        .statusCode(503)
        .body("detail", is("investment-service cannot be reached, ask again"));
  }
}
