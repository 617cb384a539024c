package no.handlingsrom.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.handlingsrom.fiscal.metric.Owner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTableTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "/plans, BUDGET",
        "/plans/2024-2027, BUDGET",
        "/plans/2024-2027/versions, BUDGET",
        "/plans/2024-2027/versions/director-proposal, BUDGET",
        "/plans/2024-2027/versions/director-proposal/propose, BUDGET",
        "/plans/2024-2027/versions/director-proposal/operating/changes, BUDGET",
        "/plans/2024-2027/versions/director-proposal/operating/changes/42, BUDGET",
        "/plans/2024-2027/versions/director-proposal/legality, BUDGET",
        "/plans/2024-2027/versions/director-proposal/statements/5-4-1, BUDGET",
        "/plans/2024-2027/versions/director-proposal/statements/5-4-2, BUDGET",
        "/plans/2024-2027/versions/director-proposal/statements/5-6, BUDGET",
        "/plans/2024-2027/versions/investment, BUDGET",
        "/plans/2024-2027/versions/fiscal-rules, BUDGET",
        "/organisation, BUDGET",
        "/organisation/units, BUDGET",
        "/numbers, BUDGET",
        "/accounts, BUDGET",
        "/account-books/2022/operating, BUDGET",
        "/account-books/2022/operating/changes, BUDGET",
        "/actuals/operating, BUDGET",
        "/actuals/operating/2024, BUDGET",
        "/actuals/balance/2024, BUDGET",
        "/actuals/investment/2024, INVESTMENT",
        "/funds/disposition-fund/balances, BUDGET",
        "/balance, BUDGET",
        "/bodies, BUDGET",
        "/cases, BUDGET",
        "/plans/2024-2027/versions/director-proposal/investment/projects, INVESTMENT",
        "/plans/2024-2027/versions/director-proposal/investment/debt, INVESTMENT",
        "/plans/2024-2027/versions/director-proposal/statements/5-5-1, INVESTMENT",
        "/plans/2024-2027/versions/director-proposal/statements/5-5-2, INVESTMENT",
        "/account-books/2022/investment/changes, INVESTMENT",
        "/actuals/investment, INVESTMENT",
        "/investment-purposes, INVESTMENT",
        "/self-cost, INVESTMENT",
        "/fiscal-rule-definitions, INDICATOR",
        "/fiscal-rule-definitions/debt-ratio, INDICATOR",
        "/indicators, INDICATOR",
        "/observations, INDICATOR",
        "/goal-trees/2024-2027, INDICATOR",
        "/table-mappings, INDICATOR",
        "/observations/imports, INDICATOR",
        "/comparisons, INDICATOR",
        "/climate, INDICATOR",
        "/population, INDICATOR",
        "/table-mappings/kostra/imports, INDICATOR",
        "/plans/2024-2027/versions/director-proposal/fiscal-rules, -",
        "/plans/2024-2027/versions/director-proposal/consistency, -",
        "/plans/2024-2027/versions/director-proposal/scenarios/1, -",
        "/plans/2024-2027/versions/director-proposal/overview, -",
        "/plans/2024-2027/fiscal-rules/compare, -",
        "/subscriptions, -",
        "/imports, -",
        "/imports/1f5b0c7a, -",
        "/account-books/2022, -",
        "/organisations, -",
        "/nothing, -",
      })
  void addressHasOneOwner(String path, Owner owner) {
    assertThat(AddressTable.ownerOf("/municipalities/3203" + path).orElse(null)).isEqualTo(owner);
  }

  /** Whatever a service documents is reached through the door. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "budget-service, BUDGET",
        "investment-service, INVESTMENT",
        "indicator-service, INDICATOR",
        "gateway, -"
      })
  void everyDocumentedAddressLeadsToItsOwner(String service, Owner owner) throws IOException {
    JsonNode paths = documentOf(service).path("paths");
    assertThat(paths).isNotEmpty();
    if (owner != null) { // what the gateway offers itself, it does not forward
      ((ObjectNode) paths).remove(fieldNames(documentOf("gateway").path("paths")));
    }
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (String address : addresses(path.getKey(), path.getValue())) {
        assertThat(AddressTable.ownerOf(address).orElse(null)).as(address).isEqualTo(owner);
      }
    }
  }

  private static JsonNode documentOf(String service) throws IOException {
    return new YAMLMapper()
        .readTree(AddressTableTest.class.getResourceAsStream("/openapi/" + service + ".yaml"));
  }

  private static List<String> fieldNames(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }

  /** The template with each value of its enumerated parameter, and anything for the others. */
  private static List<String> addresses(String template, JsonNode operations) {
    for (JsonNode parameter :
        operations.findValues("parameters").stream()
            .flatMap(p -> StreamSupport.stream(p.spliterator(), false))
            .toList()) {
      String placeholder = "{" + parameter.path("name").asText() + "}";
      JsonNode values = parameter.path("schema").path("enum");
      if (template.contains(placeholder) && !values.isEmpty()) {
        return StreamSupport.stream(values.spliterator(), false)
            .map(value -> anything(template.replace(placeholder, value.asText())))
            .toList();
      }
    }
    return List.of(anything(template));
  }

  private static String anything(String template) {
    return template.replace("{municipality}", "3203").replaceAll("\\{[^/}]+}", "some-id");
  }
}
