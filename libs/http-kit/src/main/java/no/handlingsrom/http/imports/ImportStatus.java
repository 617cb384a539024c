package no.handlingsrom.http.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an import has come. */
public enum ImportStatus {
  /** Mottatt: the file is kept and waits; nothing of it counts. */
  @JsonProperty("received")
  RECEIVED,
  /** Under behandling: the file is read; nothing of it counts. */
  @JsonProperty("processing")
  PROCESSING,
  /** Fullført: all of it counts. */
  @JsonProperty("completed")
  COMPLETED,
  /** Avvist: nothing of it counts; the report says why. */
  @JsonProperty("failed")
  FAILED,
  /** Erstattet: a later snapshot counts instead. */
  @JsonProperty("superseded")
  SUPERSEDED
}
