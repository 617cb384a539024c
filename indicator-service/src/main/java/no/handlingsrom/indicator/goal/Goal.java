package no.handlingsrom.indicator.goal;

import no.handlingsrom.fiscal.Labels;

/**
 * Mål: a goal of one level.
 *
 * @param code known within the level of its plan
 * @param parent code of the goal one level above; {@code null} for UN goals, and for a focus area
 *     tied to none
 * @param state of a sub-goal without indicators; may be {@code null}
 * @param source document and place; may be {@code null}
 */
record Goal(
    GoalLevel level, String code, String parent, Labels names, GoalState state, String source) {

  Goal inState(GoalState other) {
    return new Goal(level, code, parent, names, other, source);
  }
}
