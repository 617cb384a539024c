package no.handlingsrom.budget.consequence;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What investment-service last told of a version.
 *
 * @param sequence its number at investment-service
 * @param years NOK by year and metric code; what is not known is absent
 */
public record InvestmentConsequences(long sequence, Map<Integer, Map<String, BigDecimal>> years) {

  Optional<BigDecimal> of(ConsequenceKind kind, int year) {
    return Optional.ofNullable(years.getOrDefault(year, Map.of()).get(kind.metric().code()));
  }
}
