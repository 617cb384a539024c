package no.handlingsrom.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which components several parts mean alike, and which only share a name. The latter carry the name
 * of their owner in the whole.
 */
final class ComponentNames {

  private final Map<Part, Map<String, JsonNode>> components = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  ComponentNames(List<Part> parts) {
    parts.forEach(part -> components.put(part, part.components()));
    Set<String> shared = new HashSet<>();
    Set<String> seen = new HashSet<>();
    components
        .values()
        .forEach(
            names -> names.keySet().stream().filter(name -> !seen.add(name)).forEach(shared::add));
    shared.stream().filter(this::differs).forEach(ambiguous::add);
    // What refers to something ambiguous means something else in each part, to any depth.
    while (ambiguous.addAll(shared.stream().filter(this::refersToAmbiguous).toList())) {}
  }

  private List<JsonNode> definitions(String reference) {
    return components.values().stream()
        .map(names -> names.get(reference))
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean differs(String reference) {
    return definitions(reference).stream().distinct().count() > 1;
  }

  private boolean refersToAmbiguous(String reference) {
    return definitions(reference).stream().flatMap(Part::references).anyMatch(ambiguous::contains);
  }

  /** The references of a part that change, with what they become. */
  Map<String, String> of(Part part) {
    Map<String, String> names = new HashMap<>();
    components.get(part).keySet().stream()
        .filter(ambiguous::contains)
        .forEach(
            reference -> {
              int name = reference.lastIndexOf('/') + 1;
              names.put(
                  reference,
                  reference.substring(0, name) + part.qualified(reference.substring(name)));
            });
    return names;
  }
}
