package no.handlingsrom.testkit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.oas.OpenApi31;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * An OpenAPI 3.1 document and the question whether an answer keeps to it. Stricter than the
 * document where that is silent: an object schema with properties and nothing said about others
 * allows no others, so that a field that was forgotten in the document is found.
 */
final class OpenApiDocument {

  private static final String LOCATION = "https://handlingsrom.test/openapi.json";
  private static final Pattern TEMPLATE = Pattern.compile("\\{[^/}]+}");
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final JsonNode root;
  private final JsonSchemaFactory schemas;
  private final SchemaValidatorsConfig config =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  OpenApiDocument(String json) {
    this.root = read(json, "OpenAPI document");
    if (!root.path("openapi").asText().startsWith("3.1")) {
      throw new ContractViolation("not an OpenAPI 3.1 document: " + root.path("openapi"));
    }
    closeComponentSchemas();
    this.schemas =
        JsonSchemaFactory.builder()
            .metaSchema(OpenApi31.getInstance())
            .defaultMetaSchemaIri(OpenApi31.getInstance().getIri())
            .schemaLoaders(loaders -> loaders.schemas(Map.of(LOCATION, root.toString())))
            .build();
  }

  /**
   * Fails unless the document describes this answer.
   *
   * @param contentType the header, null when absent
   * @param body as text, empty when absent
   */
  void check(String method, String path, int status, String contentType, String body) {
    String pointer = operation(method, path);
    pointer = response(pointer, method + " " + path, status);
    String answer = method + " " + path + " → " + status;
    JsonNode content = root.at(pointer + "/content");
    if (content.isMissingNode() || content.isEmpty()) {
      if (!body.isEmpty()) {
        throw new ContractViolation(answer + " has a body, the document describes none: " + body);
      }
      return;
    }
    if (body.isEmpty()) {
      throw new ContractViolation(answer + " has no body, the document describes one");
    }
    String mediaType = mediaType(content, contentType, answer);
    String schema = pointer + "/content/" + escape(mediaType) + "/schema";
    if (isJson(contentType) && !root.at(schema).isMissingNode()) {
      validate(schema, body, answer);
    }
  }

  private String operation(String method, String path) {
    String template =
        names(root.path("paths")).stream()
            .filter(candidate -> matches(candidate, path))
            .min(Comparator.comparingInt(OpenApiDocument::placeholders))
            .orElseThrow(() -> new ContractViolation("undocumented path: " + path));
    String pointer = "/paths/" + escape(template) + "/" + method.toLowerCase(Locale.ROOT);
    if (root.at(pointer).isMissingNode()) {
      throw new ContractViolation("undocumented operation: " + method + " " + template);
    }
    return pointer;
  }

  private static boolean matches(String template, String path) {
    Matcher placeholder = TEMPLATE.matcher(template);
    StringBuilder regex = new StringBuilder();
    int literal = 0;
    while (placeholder.find()) {
      regex.append(Pattern.quote(template.substring(literal, placeholder.start()))).append("[^/]+");
      literal = placeholder.end();
    }
    regex.append(Pattern.quote(template.substring(literal)));
    return path.matches(regex.toString());
  }

  private static int placeholders(String template) {
    return (int) TEMPLATE.matcher(template).results().count();
  }

  private String response(String operation, String called, int status) {
    String code = Integer.toString(status);
    for (String key : List.of(code, code.charAt(0) + "XX", "default")) {
      String pointer = operation + "/responses/" + key;
      JsonNode response = root.at(pointer);
      if (!response.isMissingNode()) {
        return response.has("$ref") ? response.get("$ref").asText().substring(1) : pointer;
      }
    }
    throw new ContractViolation(
        "undocumented status "
            + status
            + " for "
            + called
            + ", documented are "
            + names(root.at(operation + "/responses")));
  }

  private String mediaType(JsonNode content, String contentType, String answer) {
    String actual = contentType == null ? "none" : bare(contentType);
    return names(content).stream()
        .filter(documented -> bare(documented).equals(actual) || documented.equals("*/*"))
        .findFirst()
        .orElseThrow(
            () ->
                new ContractViolation(
                    answer + " has media type " + actual + ", documented are " + names(content)));
  }

  private static String bare(String contentType) {
    return contentType.split(";")[0].trim().toLowerCase(Locale.ROOT);
  }

  private static boolean isJson(String contentType) {
    String type = bare(contentType);
    return type.equals("application/json") || type.endsWith("+json");
  }

  private void validate(String schemaPointer, String body, String answer) {
    JsonSchema schema =
        schemas.getSchema(SchemaLocation.of(LOCATION + "#" + schemaPointer), config);
    String errors =
        schema.validate(read(body, answer)).stream()
            .map(error -> error.getMessage())
            .sorted()
            .collect(Collectors.joining("\n  "));
    if (!errors.isEmpty()) {
      throw new ContractViolation(
          answer + " does not match the document:\n  " + errors + "\nin " + body);
    }
  }

  private void closeComponentSchemas() {
    Set<String> composed = new HashSet<>();
    root.findValues("allOf")
        .forEach(parts -> parts.findValuesAsText("$ref").forEach(composed::add));
    root.at("/components/schemas")
        .properties()
        .forEach(
            entry -> {
              if (!composed.contains("#/components/schemas/" + entry.getKey())) {
                close(entry.getValue());
              }
            });
  }

  private static void close(JsonNode schema) {
    boolean saysNothingOfOthers =
        List.of("allOf", "anyOf", "oneOf", "additionalProperties", "unevaluatedProperties").stream()
            .noneMatch(schema::has);
    if (schema.has("properties") && saysNothingOfOthers) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
  }

  private static String escape(String token) {
    return JsonPointer.empty().appendProperty(token).toString().substring(1);
  }

  private static List<String> names(JsonNode object) {
    return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
        .toList();
  }

  private static JsonNode read(String json, String what) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new ContractViolation(what + " is not JSON: " + e.getOriginalMessage());
    }
  }
}
