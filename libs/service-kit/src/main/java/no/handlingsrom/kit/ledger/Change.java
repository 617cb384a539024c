package no.handlingsrom.kit.ledger;

import java.util.List;

/**
 * What is to be recorded in a ledger as one change.
 *
 * @param title what the change is, in a few words
 * @param decision body and case number of the decision (vedtak) behind it; may be {@code null}
 * @param source where the figures come from, e.g. document and line; may be {@code null}
 * @param content the entries in a canonical text each, in order; what the digest vouches for
 */
public record Change(String title, String decision, String source, List<String> content) {

  public Change {
    content = List.copyOf(content);
  }

  /** A step in the life of the ledger itself, without entries. */
  public static Change step(String title) {
    return new Change(title, null, null, List.of());
  }
}
