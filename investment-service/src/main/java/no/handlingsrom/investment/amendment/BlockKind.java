package no.handlingsrom.investment.amendment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.investment.appropriation.Appropriation;

/** What a block of an amendment does with its amounts. */
enum BlockKind {
  /** Endring av året: more or less in the year. */
  @JsonProperty("change-of-year")
  CHANGE_OF_YEAR(1, 0),
  /** Overføring til neste år: what is not spent in the year is spent in the next. */
  @JsonProperty("transfer-to-next-year")
  TRANSFER_TO_NEXT_YEAR(-1, 1),
  /** Forskuttering fra neste år: what was meant for the next year is spent in the year. */
  @JsonProperty("forwarding-from-next-year")
  FORWARDING_FROM_NEXT_YEAR(1, -1);

  private final BigDecimal inYear;
  private final BigDecimal inNextYear;

  BlockKind(int inYear, int inNextYear) {
    this.inYear = BigDecimal.valueOf(inYear);
    this.inNextYear = BigDecimal.valueOf(inNextYear);
  }

  /** Whether the block takes its money from a year, where there must be as much. */
  boolean moves() {
    return this != CHANGE_OF_YEAR;
  }

  /** The year that a moving block takes its money from. */
  int from(int year) {
    return this == FORWARDING_FROM_NEXT_YEAR ? year + 1 : year;
  }

  /** An amount of the block as entries of the years it concerns. */
  Stream<Appropriation> entries(Appropriation amount) {
    return Stream.of(
            amount.of(amount.amount().multiply(inYear)),
            amount.inYear(amount.year() + 1).of(amount.amount().multiply(inNextYear)))
        .filter(entry -> entry.amount().signum() != 0);
  }

  /** The years that a block of a year concerns. */
  List<Integer> years(int year) {
    return moves() ? List.of(year, year + 1) : List.of(year);
  }
}
