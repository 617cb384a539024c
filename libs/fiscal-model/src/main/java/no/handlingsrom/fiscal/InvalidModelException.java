package no.handlingsrom.fiscal;

/**
 * Ugyldig modell: a value that contradicts itself, such as a fiscal rule whose bands leave a gap.
 * Names the field, so that a caller can point at it.
 */
public final class InvalidModelException extends RuntimeException {

  private final String field;
  private final String reason;

  /**
   * @param field path inside the refused record, for example {@code bands[1].from}
   * @param reason what is wrong and what would be right
   */
  public InvalidModelException(String field, String reason) {
    super(field + ": " + reason);
    this.field = field;
    this.reason = reason;
  }

  /** Path inside the refused record, for example {@code bands[1].from}. */
  public String field() {
    return field;
  }

  public String reason() {
    return reason;
  }

  /** Returns {@code value}, or refuses null. */
  public static <T> T require(String field, T value) {
    if (value == null) {
      throw new InvalidModelException(field, "must be given");
    }
    return value;
  }

  /** Returns {@code text}, or refuses null and blank. */
  public static String requireText(String field, String text) {
    if (require(field, text).isBlank()) {
      throw new InvalidModelException(field, "must not be blank");
    }
    return text;
  }
}
