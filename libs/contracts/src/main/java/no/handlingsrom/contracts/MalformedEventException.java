package no.handlingsrom.contracts;

/** An event breaks its contract; the message names the member and says why. */
public final class MalformedEventException extends RuntimeException {

  /**
   * @param field JSON-style path such as {@code years.2025.loan-instalments}
   */
  public MalformedEventException(String field, String reason) {
    super(field + " " + reason);
  }

  /** A failure to read the event at all. */
  public MalformedEventException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
