package no.handlingsrom.fiscal.rule;

import java.util.List;
import no.handlingsrom.fiscal.InvalidModelException;

/** Intervalldekning: bands, in order, must cover every value exactly once. */
public final class BandCover {

  private BandCover() {}

  /** Refuses bands that leave a gap or overlap, naming the end that is wrong. */
  public static void check(List<Band> bands) {
    if (bands.isEmpty()) {
      throw new InvalidModelException("bands", "must hold at least one band");
    }
    int last = bands.size() - 1;
    if (bands.get(0).from() != null) {
      throw refusal(0, "from", "the first band must be open below");
    }
    for (int i = 1; i <= last; i++) {
      checkJoint(bands.get(i - 1), bands.get(i), i);
    }
    if (bands.get(last).to() != null) {
      throw refusal(last, "to", "the last band must be open above");
    }
  }

  private static void checkJoint(Band lower, Band upper, int index) {
    if (lower.to() == null) {
      throw refusal(index - 1, "to", "only the last band may be open above");
    }
    if (upper.from() == null || upper.from().compareTo(lower.to()) != 0) {
      throw refusal(index, "from", "must be " + lower.to().toPlainString() + ", the end below it");
    }
    if (upper.fromInclusive() == lower.toInclusive()) {
      throw refusal(
          index, "fromInclusive", "exactly one of the two bands must include the limit they share");
    }
  }

  private static InvalidModelException refusal(int index, String end, String reason) {
    return new InvalidModelException("bands[" + index + "]." + end, reason);
  }
}
