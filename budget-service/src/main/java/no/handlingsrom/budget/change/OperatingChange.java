package no.handlingsrom.budget.change;

import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.kit.ledger.CanonicalForm;
import no.handlingsrom.kit.ledger.Change;

/**
 * Endring: what is to be posted to an operating ledger as one change.
 *
 * @param decision body and case number of the decision (vedtak) behind it; may be {@code null}
 * @param source where the figures come from; may be {@code null}
 * @param entries may be empty where only what stands beside the amounts changes
 * @param beside what else changes with it, for the digest to vouch for: a measure as revised
 */
public record OperatingChange(
    String title,
    String decision,
    String source,
    List<OperatingEntry> entries,
    List<? extends Record> beside) {

  public OperatingChange {
    entries = List.copyOf(entries);
    beside = List.copyOf(beside);
  }

  public OperatingChange(
      String title, String decision, String source, List<OperatingEntry> entries) {
    this(title, decision, source, entries, List.of());
  }

  Change toLedger() {
    List<String> content =
        Stream.concat(CanonicalForm.of(entries).stream(), CanonicalForm.of(beside).stream())
            .toList();
    return new Change(title, decision, source, content);
  }
}
