package no.handlingsrom.contracts;

/** An event breaks its contract; the message names the field and says why. */
public final class MalformedEventException extends RuntimeException {

  private final String field;

  public MalformedEventException(String field, String reason) {
    super(field + " " + reason);
    this.field = field;
  }

  /** A reading or mapping failure of the whole event. */
  public MalformedEventException(String reason, Throwable cause) {
    super(reason, cause);
    this.field = "";
  }

  /** JSON-style path such as {@code years.2025.loan-instalments}; empty for the whole event. */
  public String field() {
    return field;
  }
}
