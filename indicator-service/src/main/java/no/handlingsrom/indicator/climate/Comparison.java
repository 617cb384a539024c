package no.handlingsrom.indicator.climate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;

/** Holds one stated figure against what follows from others, within what rounding explains. */
final class Comparison {

  private static final int SHOWN_DECIMALS = 2;

  private Comparison() {}

  static Finding of(
      String check,
      ClimateFigure stated,
      Interval computed,
      Labels reason,
      Stream<ClimateFigure> others) {
    BigDecimal shown = shown(computed.middle());
    return new Finding(
        check,
        stated.subject(),
        stated.year(),
        stated.kind(),
        stated.unit(),
        stated.value(),
        shown,
        shown(computed.middle().subtract(stated.value())),
        stated.range().touches(computed) ? Finding.PASS : Finding.FAIL,
        reason,
        Stream.concat(Stream.of(stated), others).map(ClimateFigure::source).distinct().toList());
  }

  static Finding notAssessable(String check, ClimateFigure stated, Labels reason) {
    return new Finding(
        check,
        stated.subject(),
        stated.year(),
        stated.kind(),
        stated.unit(),
        stated.value(),
        null,
        null,
        Finding.NOT_ASSESSABLE,
        reason,
        List.of(stated.source()));
  }

  private static BigDecimal shown(BigDecimal value) {
    BigDecimal rounded = value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
