package no.handlingsrom.http.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Fortegn: what the sign of an amount in a file says. */
public enum SignConvention {
  /** As KOSTRA: expenditure positive, income negative. */
  @JsonProperty("kostra")
  KOSTRA,
  /** Expenditure negative, income positive. */
  @JsonProperty("reversed")
  REVERSED,
  /** No signs at all: the art tells expenditure (below 600) from income. */
  @JsonProperty("unsigned")
  UNSIGNED,
  /** No signs: a column of its own tells debit from credit. */
  @JsonProperty("debit-credit")
  DEBIT_CREDIT
}
