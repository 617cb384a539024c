package no.handlingsrom.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A restructuring requirement is shared by criteria, and nothing of it is lost by rounding. */
@QuarkusTest
class RestructuringTest {

  private static final String REQUIREMENT =
      """
      {"amount":-100.00,"step":0.01,"criteria":[
        {"name":"Årsverk","weight":0.5,"values":[
          {"area":"oppvekst","value":1},{"area":"tverrgaende","value":2}]},
        {"name":"Ramme","weight":0.5,"values":[
          {"area":"oppvekst","value":1},{"area":"tverrgaende","value":1}]}]}""";

  private static Budget budget;

  private static ValidatableResponse share(String body) {
    if (budget == null) {
      budget = Budget.withDraft("9870");
    }
    return budget.post("/plans/2024-2027/versions/base/operating/frames/restructuring", body);
  }

  @Test
  void partsAddUpToTheRequirement() { // 5/12 and 7/12 of it
    share(REQUIREMENT)
        .statusCode(200)
        .body("parts.area", contains("oppvekst", "tverrgaende"))
        .body("parts.amount", contains(-41.67f, -58.33f));
    share(REQUIREMENT.replace("\"step\":0.01", "\"step\":10"))
        .body("parts.amount", contains(-40.00f, -60.00f));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "weight":0.5              | "weight":0.4              | 422 | criteria
          "weight":0.5              | "weight":1.5              | 400 | criteria[0].weight
          "amount":-100.00          | "amount":-100.005         | 400 | amount
          "step":0.01               | "step":30                 | 422 | amount
          {"area":"oppvekst","value":1} | {"area":"skole","value":1} | 422 | criteria[0].values
          "value":1                 | "value":-1                | 400 | criteria[0].values[0].value
          "value":1                 | "value":0                 | 422 | criteria[1].values
          """)
  void refusedWithTheField(String valid, String spoilt, int status, String field) {
    share(REQUIREMENT.replace(valid, spoilt))
        .statusCode(status)
        .body("violations.field", hasItem(field));
  }

  @Test
  void everyCriterionNamesTheSameAreas() {
    share(REQUIREMENT.replace(",{\"area\":\"tverrgaende\",\"value\":1}", ""))
        .statusCode(422)
        .body("violations.field", hasItem("criteria[1].values"));
  }
}
