package no.handlingsrom.indicator.goal;

import no.handlingsrom.fiscal.Labels;

/**
 * Plassering: what happened to an indicator in a revision of a plan's tree.
 *
 * @param from the sub-goal it stood under before; {@code null} when it was not in the plan
 * @param to the sub-goal it stands under from then on; {@code null} when it left the plan
 * @param replacedBy the indicator that took its place; {@code null} unless replaced
 * @param reason may be {@code null}
 */
record Placement(
    String indicator,
    PlacementChange change,
    String from,
    String to,
    String replacedBy,
    Labels reason) {

  static Placement placed(String indicator, String to, Labels reason) {
    return new Placement(indicator, PlacementChange.PLACED, null, to, null, reason);
  }

  boolean isInPlan() {
    return to != null;
  }
}
