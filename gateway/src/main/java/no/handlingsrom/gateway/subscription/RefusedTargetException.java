package no.handlingsrom.gateway.subscription;

/** A target that is not called; the message says why. */
class RefusedTargetException extends Exception {

  private static final long serialVersionUID = 1L;

  RefusedTargetException(String reason) {
    super(reason);
  }
}
