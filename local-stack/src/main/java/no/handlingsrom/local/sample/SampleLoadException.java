package no.handlingsrom.local.sample;

/** Says in one sentence which file, and which line of it, could not be loaded and why. */
public final class SampleLoadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SampleLoadException(String message) {
    super(message);
  }

  SampleLoadException(String message, Throwable cause) {
    super(message, cause);
  }
}
