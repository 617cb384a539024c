package no.handlingsrom.gateway.door;

/** No connection to an owner could be had, so nothing of the request has been sent. */
final class NotConnectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotConnectedException(Throwable cause) {
    super(cause);
  }
}
