package no.handlingsrom.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.handlingsrom.http.problem.Problem;

/** What the gateway may answer to any request instead of the owner. */
final class GatewayAnswers {

  private GatewayAnswers() {}

  static void describe(ObjectNode paths, ObjectNode components) {
    ObjectNode responses = components.withObjectProperty("responses");
    addProblem(responses, "TooLarge", "The body is larger than the gateway takes");
    addProblem(responses, "OwnerUnavailable", "The service that owns the address is not reached");
    addProblem(responses, "TooManyRequests", "More requests were sent than are allowed")
        .withObjectProperty("headers")
        .withObjectProperty("Retry-After")
        .put("description", "Seconds to wait")
        .withObjectProperty("schema")
        .put("type", "integer");
    for (JsonNode path : paths) {
      for (JsonNode operation : path) {
        ObjectNode answers = (ObjectNode) operation.get("responses");
        refer(answers, "429", "TooManyRequests");
        refer(answers, "503", "OwnerUnavailable");
        if (operation.has("requestBody")) {
          refer(answers, "413", "TooLarge");
        }
      }
    }
  }

  private static ObjectNode addProblem(ObjectNode responses, String name, String description) {
    ObjectNode response = responses.putObject(name).put("description", description);
    response
        .withObjectProperty("content")
        .withObjectProperty(Problem.MEDIA_TYPE)
        .withObjectProperty("schema")
        .put("$ref", "#/components/schemas/Problem");
    return response;
  }

  private static void refer(ObjectNode answers, String status, String response) {
    if (!answers.has(status)) {
      answers.putObject(status).put("$ref", "#/components/responses/" + response);
    }
  }
}
