package no.handlingsrom.gateway.door;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.handlingsrom.fiscal.metric.Owner;

/** Which service owns an address below a municipality; the first row that fits counts. */
final class AddressTable {

  private record Row(Pattern path, Optional<Owner> owner) {}

  private static final String VERSION = "plans/[^/]+/versions/[^/]+/";

  private static final List<Row> ROWS =
      List.of(
          gateway(VERSION + "(fiscal-rules|consistency|scenarios|overview)"),
          gateway("plans/[^/]+/fiscal-rules"),
          gateway("imports"),
          row(VERSION + "(investment|statements/5-5-[^/]+)", Owner.INVESTMENT),
          row("account-books/[^/]+/investment", Owner.INVESTMENT),
          row("actuals/investment", Owner.INVESTMENT),
          row("(investment-purposes|self-cost)", Owner.INVESTMENT),
          row("plans", Owner.BUDGET),
          row("account-books/[^/]+/operating", Owner.BUDGET),
          row("actuals/(operating|balance)", Owner.BUDGET),
          row(
              "(numbers|organisation|accounts|funds|balance|assumptions|fees|bodies|cases|reports)",
              Owner.BUDGET),
          row(
              "(fiscal-rule-definitions|goal-trees|indicators|observations|table-mappings|climate"
                  + "|comparisons|population)",
              Owner.INDICATOR));

  private AddressTable() {}

  /**
   * The owner to forward to; empty when the gateway answers itself.
   *
   * @param path normalised, from {@code /municipalities} on
   */
  static Optional<Owner> ownerOf(String path) {
    return ROWS.stream()
        .filter(row -> row.path().matcher(path).matches())
        .findFirst()
        .flatMap(Row::owner);
  }

  private static Row row(String path, Owner owner) {
    return new Row(below(path), Optional.of(owner));
  }

  private static Row gateway(String path) {
    return new Row(below(path), Optional.empty());
  }

  private static Pattern below(String path) {
    return Pattern.compile("/municipalities/[^/]+/" + path + "(/.*)?");
  }
}
