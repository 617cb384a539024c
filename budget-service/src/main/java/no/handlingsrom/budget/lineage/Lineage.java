package no.handlingsrom.budget.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.kit.ledger.LedgerKey;

/**
 * Opphav: the ledgers whose changes make up what a version holds, nearest first.
 *
 * @param parts the ledger itself, then its parents, each up to the number that counts
 */
public record Lineage(String municipality, List<Part> parts) {

  /**
   * A ledger up to one of its changes.
   *
   * @param upTo number of the last change that counts
   */
  public record Part(String ledger, long upTo) {}

  public Lineage {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a lineage has at least the ledger itself");
    }
  }

  /** The ledger itself, as far as it counts. */
  public Part tip() {
    return parts.get(0);
  }

  public LedgerKey ledger() {
    return new LedgerKey(municipality, tip().ledger());
  }

  /** Everything it holds. */
  public List<Stretch> everything() {
    return parts.stream().map(part -> new Stretch(part.ledger(), 0, part.upTo(), 1)).toList();
  }

  /**
   * What makes this out of another lineage: what only this one has counts, what only the other has
   * is taken away. What both have is not looked at.
   */
  public List<Stretch> since(Lineage other) {
    Map<String, Long> mine = upTo();
    Map<String, Long> others = other.upTo();
    Map<String, Long> all = new LinkedHashMap<>(mine);
    all.putAll(others);
    List<Stretch> stretches = new ArrayList<>();
    for (String ledger : all.keySet()) {
      long here = mine.getOrDefault(ledger, 0L);
      long there = others.getOrDefault(ledger, 0L);
      if (here > there) {
        stretches.add(new Stretch(ledger, there, here, 1));
      } else if (there > here) {
        stretches.add(new Stretch(ledger, here, there, -1));
      }
    }
    return stretches;
  }

  /** The nearest point that both continue; empty when they have no ledger in common. */
  public Optional<Lineage> commonWith(Lineage other) {
    Map<String, Long> others = other.upTo();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Long there = others.get(part.ledger());
      if (there != null) {
        List<Part> common = new ArrayList<>(parts.subList(i, parts.size()));
        common.set(0, new Part(part.ledger(), Math.min(part.upTo(), there)));
        return Optional.of(new Lineage(municipality, common));
      }
    }
    return Optional.empty();
  }

  private Map<String, Long> upTo() {
    Map<String, Long> upTo = new LinkedHashMap<>();
    parts.forEach(part -> upTo.put(part.ledger(), part.upTo()));
    return upTo;
  }
}
