package no.handlingsrom.http.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import no.handlingsrom.http.problem.ProblemException;

/** What the figures of a file are to those that came before from the same source and year. */
public enum ImportKind {
  /** Akkumulert: all figures so far this year; takes the place of what came before. */
  @JsonProperty("snapshot")
  SNAPSHOT("snapshot"),
  /** Bevegelse: comes beside what came before. */
  @JsonProperty("increment")
  INCREMENT("increment");

  /** The name of the query parameter. */
  public static final String PARAMETER = "kind";

  private final String code;

  ImportKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /**
   * Reads the query parameter.
   *
   * @throws ProblemException malformed, naming the parameter
   */
  public static ImportKind parse(String text) {
    for (ImportKind kind : values()) {
      if (kind.code.equals(text)) {
        return kind;
      }
    }
    throw ProblemException.malformed(PARAMETER, "must be snapshot or increment");
  }
}
