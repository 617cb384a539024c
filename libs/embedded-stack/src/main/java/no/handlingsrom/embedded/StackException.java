package no.handlingsrom.embedded;

/** Tells in one sentence why a server of the stack could not be started or stopped. */
public final class StackException extends RuntimeException {

  public StackException(String message) {
    super(message);
  }

  public StackException(String message, Throwable cause) {
    super(message, cause);
  }
}
