package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;

/** Amounts as both languages write them in reasons. */
final class Texts {

  private Texts() {}

  /** A sentence with amounts in it; the Norwegian one has decimal commas. */
  static Labels of(String nb, String en, BigDecimal... amounts) {
    Object[] english = Stream.of(amounts).map(BigDecimal::toPlainString).toArray();
    Object[] norwegian =
        Stream.of(english).map(amount -> amount.toString().replace('.', ',')).toArray();
    return new Labels(nb.formatted(norwegian), en.formatted(english));
  }
}
