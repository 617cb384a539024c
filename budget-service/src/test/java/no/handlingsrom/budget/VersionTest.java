package no.handlingsrom.budget;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A version continues its parent from a cut, and takes changes while a draft. */
@QuarkusTest
class VersionTest {

  private static final String BASE = "/plans/2024-2027/versions/base";
  private static final String TAX =
      """
      {"year":2025,"unit":"sentralt","function":"800","art":"870","amount":-1000000.00}""";

  @Test
  void childHoldsWhatItsParentHeldAtTheCut() {
    Budget budget = Budget.withDraft("9901");
    budget.change("base", TAX).statusCode(201).body("sequence", is(2));
    budget
        .draft("child", "base")
        .statusCode(201)
        .body("parent", is("base"))
        .body("parentSequence", is(2))
        .body("sequence", is(1));
    budget.change("base", TAX).statusCode(201);
    budget.change("child", TAX.replace("-1000000.00", "250000.00")).body("sequence", is(2));
    tax(budget, "base", -2000000.00f);
    tax(budget, "child", -750000.00f);
  }

  private static void tax(Budget budget, String version, float amount) {
    budget
        .get("/plans/2024-2027/versions/" + version + "/statements/5-4-1")
        .statusCode(200)
        .body("lines.find { it.code == 'income-and-wealth-tax' }.amounts[1]", is(amount));
  }

  @Test
  void yearsWithoutEntriesHaveNoAmounts() {
    Budget budget = Budget.withDraft("9902");
    budget.change("base", TAX).statusCode(201);
    budget
        .get(BASE + "/statements/5-6")
        .body("lines.find { it.code == 'net-operating-result' }.amounts[0]", nullValue())
        .body("lines.find { it.code == 'net-operating-result' }.amounts[1]", notNullValue());
  }

  @Test
  void amountsNotDistributedByKindStandOnALineOfTheirOwn() {
    Budget budget = Budget.withDraft("9903");
    budget
        .change("base", "{\"year\":2024,\"unit\":\"skole\",\"amount\":1284160000.00}")
        .statusCode(201);
    budget
        .get(BASE + "/statements/5-6?unit=kNOK")
        .body("lines.find { it.code == 'not-distributed-by-kind' }.amounts[0]", is(1284160))
        .body("lines.find { it.code == 'gross-operating-result' }.amounts[0]", is(1284160));
  }
}
