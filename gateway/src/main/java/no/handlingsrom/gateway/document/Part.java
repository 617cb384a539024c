package no.handlingsrom.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The OpenAPI document of one service, a part of the whole.
 *
 * @param owner in front of a name that another part uses for something else, for example {@code
 *     Budget}
 */
record Part(String owner, ObjectNode root) {

  /** An operation with its place in the part. */
  record Operation(String path, String method, ObjectNode body) {

    String id() {
      return body.path("operationId").asText();
    }
  }

  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** Everything that can be referred to, by its reference: {@code #/components/schemas/Plan}. */
  Map<String, JsonNode> components() {
    Map<String, JsonNode> components = new LinkedHashMap<>();
    root.path("components")
        .properties()
        .forEach(
            kind ->
                kind.getValue()
                    .properties()
                    .forEach(
                        component ->
                            components.put(
                                "#/components/" + kind.getKey() + "/" + component.getKey(),
                                component.getValue())));
    return components;
  }

  /** The components a node refers to. */
  static Stream<String> references(JsonNode node) {
    return node.findValues("$ref").stream().filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  List<Operation> operations() {
    return root.path("paths").properties().stream()
        .flatMap(
            path ->
                METHODS.stream()
                    .filter(path.getValue()::has)
                    .map(
                        method ->
                            new Operation(
                                path.getKey(), method, (ObjectNode) path.getValue().get(method))))
        .toList();
  }

  /** The same part without the operations that another one offers at the same address. */
  Part behind(Part front) {
    ObjectNode copy = root.deepCopy();
    ObjectNode paths = copy.withObjectProperty("paths");
    for (Operation hidden : front.operations()) {
      if (paths.path(hidden.path()) instanceof ObjectNode path) {
        path.remove(hidden.method());
        if (METHODS.stream().noneMatch(path::has)) {
          paths.remove(hidden.path());
        }
      }
    }
    return new Part(owner, copy);
  }

  /** The same part, referring to components by other names. */
  Part referring(Map<String, String> names) {
    ObjectNode copy = root.deepCopy();
    rename(copy, names);
    return new Part(owner, copy);
  }

  private static void rename(JsonNode node, Map<String, String> names) {
    if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
      String reference = object.get("$ref").asText();
      object.put("$ref", names.getOrDefault(reference, reference));
    }
    for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
      rename(children.next(), names);
    }
  }

  /** A name of this part that no other part has. */
  String qualified(String name) {
    return owner + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
