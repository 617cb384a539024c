package no.handlingsrom.fiscal.kostra;

import java.util.BitSet;

/**
 * Artsutvalg: the set of arts that make up a statement line, written {@code 100-285,!160-165} with
 * inclusive ranges, where {@code !} takes out.
 */
public final class ArtSelector {

  private final BitSet arts;

  private ArtSelector(BitSet arts) {
    this.arts = arts;
  }

  public static ArtSelector parse(String text) {
    BitSet arts = new BitSet();
    BitSet excluded = new BitSet();
    for (String part : text.split(",")) {
      if (part.startsWith("!")) {
        addRange(excluded, part.substring(1));
      } else if (!part.isEmpty()) {
        addRange(arts, part);
      }
    }
    arts.andNot(excluded);
    return new ArtSelector(arts);
  }

  public boolean contains(String art) {
    return arts.get(Integer.parseInt(art));
  }

  /** Whether every art of {@code other}, which must have some, is also here. */
  public boolean covers(ArtSelector other) {
    BitSet outside = (BitSet) other.arts.clone();
    outside.andNot(arts);
    return outside.isEmpty() && !other.arts.isEmpty();
  }

  /** A line without arts holds what no art can tell. */
  public boolean isEmpty() {
    return arts.isEmpty();
  }

  private static void addRange(BitSet arts, String range) {
    String[] ends = range.split("-");
    arts.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
  }
}
