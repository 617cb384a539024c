package no.handlingsrom.indicator.climate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Status of a climate measure. */
enum MeasureStatus {
  /** No status has been reported. */
  @JsonProperty("not-reported")
  NOT_REPORTED("not-reported"),
  /** Planlagt. */
  @JsonProperty("planned")
  PLANNED("planned"),
  /** Påbegynt. */
  @JsonProperty("started")
  STARTED("started"),
  /** Gjennomført. */
  @JsonProperty("done")
  DONE("done"),
  /** Stanset. */
  @JsonProperty("stopped")
  STOPPED("stopped");

  private final String code;

  MeasureStatus(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
