package no.handlingsrom.budget.cases;

import java.util.Set;
import no.handlingsrom.fiscal.Labels;

/**
 * Organ: a political or administrative body of the municipality.
 *
 * @param areas codes of the service areas a main committee is responsible for; empty for others
 */
public record Body(String code, Labels names, BodyKind kind, Set<String> areas) {

  public Body {
    areas = Set.copyOf(areas);
  }
}
