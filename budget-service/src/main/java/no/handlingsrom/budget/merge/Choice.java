package no.handlingsrom.budget.merge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a conflict is settled. */
enum Choice {
  /** As it was before either side altered it. */
  @JsonProperty("base")
  BASE,
  /** As the draft has it that is merged into. */
  @JsonProperty("ours")
  OURS,
  /** As the version has it that is merged. */
  @JsonProperty("theirs")
  THEIRS,
  /** As the resolution says. */
  @JsonProperty("value")
  VALUE
}
