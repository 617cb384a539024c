package no.handlingsrom.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WholeDocumentTest {

  private static final YAMLMapper YAML = new YAMLMapper();

  private static final Part BUDGET =
      part(
          "Budget",
          """
          openapi: 3.1.0
          info: {title: budget, version: 1.2.3}
          tags: [{name: Changes, description: Endringer}]
          paths:
            /changes:
              get:
                operationId: list
                responses:
                  "200": {content: {a: {schema: {$ref: "#/components/schemas/Page"}}}}
            /statements/{id}:
              get:
                operationId: getStatement
                parameters:
                  - {name: id, in: path, required: true, schema: {enum: [5-4-1, "5-6"]}}
                  - {name: unit, in: query}
                responses: {}
          components:
            schemas:
              Problem: {type: object}
              Change: {type: string}
              Page: {items: {$ref: "#/components/schemas/Change"}}
              Plan: {type: object}
          """);
  private static final Part INVESTMENT =
      part(
          "Investment",
          """
          openapi: 3.1.0
          info: {title: investment, version: 9.9.9}
          tags: [{name: Changes, description: Investeringer}]
          paths:
            /projects:
              post:
                operationId: list
                requestBody: {}
                responses:
                  "503": {description: own words}
            /statements/{id}:
              get:
                operationId: getInvestmentStatement
                parameters: [{name: id, in: path, required: true, schema: {enum: [5-5-1]}}]
                responses: {}
          components:
            schemas:
              Problem: {type: object}
              Change: {type: number}
              Page: {items: {$ref: "#/components/schemas/Change"}}
          """);

  private static final ObjectNode WHOLE = WholeDocument.of(List.of(BUDGET, INVESTMENT));

  @Test
  void whatIsMeantAlikeKeepsItsName() {
    assertThat(names("/components/schemas")).contains("Problem", "Plan");
  }

  @Test
  void whatOnlySharesANameCarriesItsOwner() {
    assertThat(WHOLE.at("/components/schemas/BudgetChange/type").asText()).isEqualTo("string");
    assertThat(WHOLE.at("/components/schemas/InvestmentChange/type").asText()).isEqualTo("number");
    assertThat(names("/components/schemas")).doesNotContain("Change");
  }

  @Test
  void whatRefersToItIsToldApartToo() {
    assertThat(WHOLE.at("/components/schemas/InvestmentPage/items/$ref").asText())
        .isEqualTo("#/components/schemas/InvestmentChange");
    assertThat(WHOLE.at("/paths/~1changes/get/responses/200/content/a/schema/$ref").asText())
        .isEqualTo("#/components/schemas/BudgetPage");
  }

  @Test
  void operationsOfOneNameCarryTheirOwner() {
    assertThat(WHOLE.at("/paths/~1changes/get/operationId").asText()).isEqualTo("budgetList");
    assertThat(WHOLE.at("/paths/~1projects/post/operationId").asText()).isEqualTo("investmentList");
  }

  @Test
  void addressOfTwoOwnersIsWrittenOut() {
    assertThat(names("/paths"))
        .containsExactly(
            "/changes", "/statements/5-4-1", "/statements/5-6", "/projects", "/statements/5-5-1");
    assertThat(WHOLE.at("/paths/~1statements~15-6/get/operationId").asText())
        .isEqualTo("getStatement56");
    assertThat(WHOLE.at("/paths/~1statements~15-6/get/parameters").findValuesAsText("name"))
        .containsExactly("unit");
  }

  @Test
  void gatewaysOwnAnswersAreAddedWhereTheOwnerSaysNothing() {
    JsonNode list = WHOLE.at("/paths/~1changes/get/responses");
    assertThat(list.at("/429/$ref").asText()).isEqualTo("#/components/responses/TooManyRequests");
    assertThat(list.at("/503/$ref").asText()).isEqualTo("#/components/responses/OwnerUnavailable");
    assertThat(list.has("413")).isFalse();
    JsonNode post = WHOLE.at("/paths/~1projects/post/responses");
    assertThat(post.at("/413/$ref").asText()).isEqualTo("#/components/responses/TooLarge");
    assertThat(post.at("/503/description").asText()).isEqualTo("own words");
  }

  @Test
  void tagOfTwoOwnersIsOneTag() {
    assertThat(WHOLE.path("tags").findValuesAsText("description"))
        .containsExactly("Endringer; Investeringer");
    assertThat(WHOLE.at("/info/version").asText()).isEqualTo("1.2.3");
  }

  @Test
  void operationOfTwoOwnersIsRefused() {
    Part second = new Part("Second", BUDGET.root());
    assertThatThrownBy(() -> WholeDocument.of(List.of(BUDGET, second)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("get /changes");
  }

  @Test
  void whatTheFrontOffersItselfHidesTheSameBehindIt() {
    Part front =
        part(
            "Front",
            """
            openapi: 3.1.0
            info: {title: front, version: 1.0.0}
            paths:
              /changes: {get: {operationId: all, responses: {}}}
            """);
    JsonNode whole = WholeDocument.of(List.of(front, BUDGET.behind(front)));
    assertThat(whole.at("/paths/~1changes/get/operationId").asText()).isEqualTo("all");
    assertThat(whole.at("/paths").has("/statements/{id}")).isTrue();
  }

  private static List<String> names(String pointer) {
    return WHOLE.at(pointer).properties().stream().map(Map.Entry::getKey).toList();
  }

  private static Part part(String owner, String document) {
    try {
      return new Part(owner, (ObjectNode) YAML.readTree(document));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
