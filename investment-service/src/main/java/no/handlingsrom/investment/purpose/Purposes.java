package no.handlingsrom.investment.purpose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.statement.Purpose;

/** The purposes of a municipality. */
public final class Purposes {

  private final List<Purpose> all;
  private final Map<String, Purpose> byCode;

  Purposes(List<Purpose> all) {
    this.all = List.copyOf(all);
    this.byCode = all.stream().collect(Collectors.toMap(Purpose::code, Function.identity()));
  }

  /** All of them in their order. */
  public List<Purpose> all() {
    return all;
  }

  Set<String> codes() {
    return byCode.keySet();
  }

  /**
   * Why an amount cannot stand on a line with a purpose; empty when it can. An amount without a
   * purpose is not yet distributed and stands on a row of its own.
   *
   * @param purpose {@code null} when none is given
   */
  public Optional<String> objection(String purpose, String line) {
    if (purpose == null) {
      return Optional.empty();
    }
    Purpose known = byCode.get(purpose);
    if (known == null) {
      return Optional.of("no such purpose: " + purpose);
    }
    return known.line().equals(line)
        ? Optional.empty()
        : Optional.of(purpose + " belongs to line " + known.line() + ", not to " + line);
  }
}
