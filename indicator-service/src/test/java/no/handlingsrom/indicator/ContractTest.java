package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import no.handlingsrom.testkit.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

/** The interface changes only where its reviewed copy does, and is as its document says. */
@QuarkusTest
class ContractTest {

  @Test
  void documentEqualsItsReviewedCopy() {
    OpenApiSnapshot.of("indicator-service").check();
  }

  @Test
  void requestsInTheDocumentAreTaken() throws IOException {
    JsonNode examples =
        new ObjectMapper()
            .readTree(RestAssured.get("/q/openapi?format=json").asString())
            .at("/components/examples");
    Indicators any = new Indicators("9801");
    any.post("/indicators", example(examples, "Indicator")).statusCode(201);
    any.post("/fiscal-rule-definitions", example(examples, "FiscalRule")).statusCode(201);
    any.post("/observations", example(examples, "Observations")).statusCode(201);
    any.post("/indicators/batch", example(examples, "Indicators")).statusCode(201);
    any.put("/indicators/building-maintenance", example(examples, "RevisedIndicator"))
        .statusCode(200);
    any.post("/goal-trees", example(examples, "GoalTree")).statusCode(201);
    any.post("/goal-trees/2024-2027/changes", example(examples, "GoalTreeChanges")).statusCode(201);
    any.put("/fiscal-rule-definitions/net-operating-result", example(examples, "RevisedFiscalRule"))
        .statusCode(200);
  }

  private static String example(JsonNode examples, String name) {
    return examples.path(name).path("value").toString();
  }

  @Test
  void documentCanBeReadInABrowser() {
    assertThat(RestAssured.get("/q/swagger-ui/").statusCode()).isEqualTo(200);
  }
}
