package no.handlingsrom.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.gateway.document.Part.Operation;

/**
 * One OpenAPI document out of several. A component keeps its name unless two parts mean different
 * things by it; so does an operation. An address that two parts share is written out for each value
 * of its enumerated parameter, which is how the front door tells the owners apart.
 */
final class WholeDocument {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectNode root = NODES.objectNode();
  private final ObjectNode components = NODES.objectNode();
  private final ObjectNode paths = NODES.objectNode();
  private final Map<String, ObjectNode> tags = new LinkedHashMap<>();

  private WholeDocument() {}

  /**
   * Merges the parts.
   *
   * @param parts the gateway's first: it lends its version and licence to the whole
   * @throws IllegalStateException when two parts offer the same operation
   */
  static ObjectNode of(List<Part> parts) {
    WholeDocument whole = new WholeDocument();
    whole.root.put("openapi", parts.get(0).root().path("openapi").asText());
    whole.root.set("info", info(parts.get(0)));
    ComponentNames names = new ComponentNames(parts);
    Set<String> sharedPaths = duplicates(parts, WholeDocument::pathsOf);
    Set<String> sharedIds =
        duplicates(parts, part -> part.operations().stream().map(Operation::id).toList());
    for (Part part : parts) {
      whole.add(part, names.of(part), sharedPaths, sharedIds);
    }
    whole.root.set("tags", NODES.arrayNode().addAll(whole.tags.values()));
    whole.root.set("paths", whole.paths);
    GatewayAnswers.describe(whole.paths, whole.components);
    whole.root.set("components", whole.components);
    return whole.root;
  }

  private static List<String> pathsOf(Part part) {
    return part.root().path("paths").properties().stream().map(Map.Entry::getKey).toList();
  }

  private static Set<String> duplicates(List<Part> parts, Function<Part, List<String>> values) {
    Map<String, Long> count =
        parts.stream()
            .flatMap(part -> values.apply(part).stream())
            .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    return count.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static JsonNode info(Part gateway) {
    ObjectNode info = gateway.root().path("info").deepCopy();
    info.put("title", "Handlingsrom");
    info.withObjectProperty("license").put("identifier", "Apache-2.0");
    info.put(
        "description",
        "Everything behind the front door: plans, budgets, investments, goals and indicators of a"
            + " municipality at the services that own them, and the fiscal-rule status"
            + " (handlingsregler) of every plan version at the gateway. Amounts are NOK in KOSTRA"
            + " sign: expenditure positive, income negative.");
    return info;
  }

  private void add(
      Part original, Map<String, String> names, Set<String> sharedPaths, Set<String> sharedIds) {
    Part part = original.referring(names);
    part.components()
        .forEach(
            (reference, component) -> {
              String[] steps = names.getOrDefault(reference, reference).split("/");
              components.withObjectProperty(steps[2]).set(steps[3], component);
            });
    part.root().path("tags").forEach(tag -> addTag((ObjectNode) tag));
    for (Operation operation : part.operations()) {
      if (sharedIds.contains(operation.id())) {
        operation.body().put("operationId", lowerCase(part.qualified(operation.id())));
      }
      if (sharedPaths.contains(operation.path())) {
        writeOut(operation);
      } else {
        put(operation);
      }
    }
  }

  private static String lowerCase(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** One tag of a name; parts that describe it differently are all heard. */
  private void addTag(ObjectNode tag) {
    tags.merge(
        tag.path("name").asText(),
        tag,
        (before, more) -> {
          String said = before.path("description").asText();
          String says = more.path("description").asText();
          return said.contains(says) ? before : before.put("description", said + "; " + says);
        });
  }

  private void writeOut(Operation operation) {
    JsonNode parameters = operation.body().path("parameters");
    for (int i = 0; i < parameters.size(); i++) {
      JsonNode parameter = parameters.get(i);
      JsonNode values = parameter.path("schema").path("enum");
      if (parameter.path("in").asText().equals("path") && !values.isEmpty()) {
        for (JsonNode value : values) {
          ObjectNode body = operation.body().deepCopy();
          ((ArrayNode) body.get("parameters")).remove(i);
          body.put("operationId", operation.id() + value.asText().replaceAll("[^A-Za-z0-9]", ""));
          String placeholder = "{" + parameter.path("name").asText() + "}";
          put(
              new Operation(
                  operation.path().replace(placeholder, value.asText()), operation.method(), body));
        }
        return;
      }
    }
    put(operation);
  }

  private void put(Operation operation) {
    ObjectNode path = paths.withObjectProperty(operation.path());
    if (path.has(operation.method())) {
      throw new IllegalStateException(
          "two services offer " + operation.method() + " " + operation.path());
    }
    path.set(operation.method(), operation.body());
  }
}
