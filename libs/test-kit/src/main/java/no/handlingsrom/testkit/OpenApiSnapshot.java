package no.handlingsrom.testkit;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Compares the running service's OpenAPI document with the reviewed copy {@code
 * docs/api/<service>.yaml}, so that a change of the interface is a visible difference. The copy is
 * rewritten when the tests run with {@code -Dsnapshot.update=true}.
 */
public final class OpenApiSnapshot {

  private static final String UPDATE = "snapshot.update";
  private static final List<String> SORTED =
      List.of("/paths", "/components/schemas", "/components/responses", "/components/parameters");
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private final Path copy;

  private OpenApiSnapshot(Path copy) {
    this.copy = copy;
  }

  /** The reviewed copy of a service, for example {@code budget-service}. */
  public static OpenApiSnapshot of(String service) {
    return new OpenApiSnapshot(repository().resolve("docs/api").resolve(service + ".yaml"));
  }

  static OpenApiSnapshot at(Path copy) {
    return new OpenApiSnapshot(copy);
  }

  /** Compares with the service REST Assured is set to call. */
  public void check() {
    checkAt("/q/openapi");
  }

  /** Compares with the document that the service REST Assured is set to call has at a path. */
  public void checkAt(String path) {
    check(RestAssured.given().noFilters().get(path).asString());
  }

  void check(String document) {
    try {
      String current = normalised(document);
      if (Boolean.getBoolean(UPDATE)) {
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, current);
      }
      compare(Files.exists(copy) ? Files.readString(copy) : "", current);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the address the test happened to use, and with maps in a stable order. */
  private static String normalised(String document) throws IOException {
    ObjectNode root = (ObjectNode) YAML.readTree(document);
    root.remove("servers");
    for (String pointer : SORTED) {
      sort(root.at(pointer));
    }
    // Several filters add responses, in no order of their own.
    root.findValues("responses").forEach(OpenApiSnapshot::sort);
    return YAML.writeValueAsString(root);
  }

  private static void sort(JsonNode map) {
    if (map instanceof ObjectNode unsorted) {
      TreeMap<String, JsonNode> sorted = new TreeMap<>();
      unsorted.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
      unsorted.removeAll();
      unsorted.setAll(sorted);
    }
  }

  private void compare(String reviewed, String current) {
    List<String> before = reviewed.lines().toList();
    List<String> now = current.lines().toList();
    for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
      String old = i < before.size() ? before.get(i) : "(end)";
      String found = i < now.size() ? now.get(i) : "(end)";
      if (!old.equals(found)) {
        throw new ContractViolation(
            "The OpenAPI document differs from %s at line %d:%n  reviewed: %s%n  now:      %s%n"
                    .formatted(copy, i + 1, old, found)
                + "If the change is intended, run the test with -D"
                + UPDATE
                + "=true and commit the file.");
      }
    }
  }

  private static Path repository() {
    Path directory = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(directory.resolve("docs/api"))) {
      directory = directory.getParent();
      if (directory == null) {
        throw new IllegalStateException("no docs/api above " + Path.of("").toAbsolutePath());
      }
    }
    return directory;
  }
}
