package no.handlingsrom.http.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import no.handlingsrom.http.problem.ProblemException;

/** Filformat: the form of a file. */
public enum ImportFormat {
  /** Posisjonsbasert regnskapsuttrekk: KOSTRA records of 48 characters, forms 0A and 0B. */
  @JsonProperty("kostra")
  KOSTRA("kostra"),
  /** Skilletegnfil, read by a profile. */
  @JsonProperty("csv")
  CSV("csv"),
  /** SAF-T Regnskap 1.30, read by a profile. */
  @JsonProperty("saf-t")
  SAF_T("saf-t"),
  /** ABWTransaction of Unit4 (GL07), read by a profile. */
  @JsonProperty("abw")
  ABW("abw");

  /** The name of the query parameter. */
  public static final String PARAMETER = "format";

  private final String code;

  ImportFormat(String code) {
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
  public static ImportFormat parse(String text) {
    return Arrays.stream(values())
        .filter(format -> format.code.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.malformed(
                    PARAMETER,
                    "must be one of " + Arrays.stream(values()).map(ImportFormat::code).toList()));
  }
}
