package no.handlingsrom.gateway.explanation;

import java.util.List;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.rule.RuleResult;

/** How a year or a period stands in an address: {@code 2025}, {@code 2024-2027}. */
final class Periods {

  private Periods() {}

  static String of(RuleResult result) {
    return result.year() == null
        ? result.from() + "-" + result.to()
        : Integer.toString(result.year());
  }

  static List<Integer> years(RuleResult result) {
    return result.year() == null
        ? IntStream.rangeClosed(result.from(), result.to()).boxed().toList()
        : List.of(result.year());
  }
}
