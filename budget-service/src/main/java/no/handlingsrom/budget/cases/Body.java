package no.handlingsrom.budget.cases;

import java.util.Set;
import no.handlingsrom.fiscal.Labels;

/**
 * Organ: a political or administrative body of the municipality.
 *
 * @param areas codes of the service areas a main committee is responsible for; empty for others
 */
public record Body(String code, Labels names, BodyKind kind, Set<String> areas) {

  /** Kommunestyret: every municipality has one by law (KL § 5-1), so it need not be added. */
  static final Body COUNCIL =
      new Body(
          "kommunestyret",
          new Labels("Kommunestyret", "Municipal council"),
          BodyKind.COUNCIL,
          Set.of());

  public Body {
    areas = Set.copyOf(areas);
  }
}
