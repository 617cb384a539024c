package no.handlingsrom.fiscal.positionfile;

/**
 * Merknad: what a control says of a file.
 *
 * @param control number of Statistics Norway's control, three digits
 * @param line line of the file, from 1; {@code null} for what is wrong with the file as a whole
 * @param field the field of the record, by its name in the layout; {@code null} for the whole file
 * @param value what stands there; {@code null} where nothing does
 */
public record Remark(
    String control, Level level, Long line, String field, String value, String reason) {

  /** How grave it is. */
  public enum Level {
    /** Feil: the file is not taken. */
    ERROR,
    /** Advarsel. */
    WARNING,
    /** Til informasjon. */
    INFO
  }
}
