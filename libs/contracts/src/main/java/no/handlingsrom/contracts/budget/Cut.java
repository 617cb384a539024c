package no.handlingsrom.contracts.budget;

import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.MalformedEventException;

/** A parent and the sequence it was cut at stand together or not at all. */
final class Cut {

  private Cut() {}

  static void check(String parent, Long parentSequence) {
    if ((parent == null) != (parentSequence == null)) {
      throw new MalformedEventException("parentSequence", "must be given exactly with parent");
    }
    if (parentSequence != null) {
      Fields.sequence(parentSequence, "parentSequence");
    }
  }
}
