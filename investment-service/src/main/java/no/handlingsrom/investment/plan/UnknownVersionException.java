package no.handlingsrom.investment.plan;

import no.handlingsrom.contracts.VersionKey;

/** An event speaks of a version that was never opened here; the message says which and why. */
final class UnknownVersionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private UnknownVersionException(String message) {
    super(message);
  }

  static UnknownVersionException parentOf(VersionKey child, VersionKey parent) {
    return new UnknownVersionException(
        child.key() + " cannot be opened: its parent " + parent.key() + " is not known here");
  }

  static UnknownVersionException of(VersionKey version) {
    return new UnknownVersionException(
        version.key() + " is not known here: its creation was not received or was refused");
  }
}
