package no.handlingsrom.indicator.indicator;

import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.indicator.AgeGroup;
import no.handlingsrom.fiscal.indicator.Frequency;
import no.handlingsrom.fiscal.indicator.ResultChainStep;
import no.handlingsrom.fiscal.indicator.Yardstick;

/**
 * Indikator: something that is observed over the years.
 *
 * @param code lower-case words joined by hyphens, known for good
 * @param definition what exactly is counted; may be {@code null}
 * @param unit unit of its values, e.g. {@code nok-per-m2}
 * @param source where its values come from; may be {@code null}
 * @param frequency how often it is measured; {@code null} when not known or irregular
 * @param lagMonths months after a period until its value is available; {@code null} when not known
 * @param resultChainStep may be {@code null}
 * @param ageGroup may be {@code null}
 * @param smallCellLimit the least value that is shown; {@code null} when all are
 * @param replaces codes of the older indicators it stands in for
 * @param retired {@code null} while it is in use
 */
public record Indicator(
    String code,
    Labels names,
    Labels definition,
    String unit,
    String source,
    Yardstick yardstick,
    Frequency frequency,
    Integer lagMonths,
    ResultChainStep resultChainStep,
    AgeGroup ageGroup,
    Integer smallCellLimit,
    List<String> replaces,
    Retirement retired) {

  /**
   * Utgått: the end of an indicator.
   *
   * @param from first year in which it is out of use
   */
  public record Retirement(int from, Labels reason) {}

  public Indicator {
    replaces = List.copyOf(replaces);
  }
}
