package no.handlingsrom.budget.movement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.IntFunction;
import no.handlingsrom.budget.fund.Fund;
import no.handlingsrom.budget.fund.FundBook;
import no.handlingsrom.budget.fund.FundKind;
import no.handlingsrom.budget.fund.FundPurpose;
import no.handlingsrom.fiscal.debt.FundFlow;
import no.handlingsrom.fiscal.debt.FundProjection;

/**
 * Framskriving av fond: what the funds hold at the end of each year of a version, and what they
 * must hold.
 *
 * @param years the years of the plan that have amounts, without a gap; the first opens with what is
 *     booked at the end of the year before
 * @param investmentYears those of them of which investment-service has told what moves its funds
 * @param priceGrowth per cent by year; a year about which nothing is assumed is absent
 */
record Forecast(
    FundBook book,
    Flows flows,
    SortedSet<Integer> years,
    SortedSet<Integer> investmentYears,
    Map<Integer, BigDecimal> priceGrowth) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** All funds of a kind together. */
  List<ForecastYear> of(FundKind kind) {
    return project(
        years(kind), book.booked(kind, before()), year -> flows.of(kind, year), year -> null);
  }

  /** A fund with its parts. */
  List<ForecastYear> of(Fund fund) {
    BigDecimal base = protectedBase(fund);
    Map<Integer, BigDecimal> realValue =
        fund.purpose() == FundPurpose.REAL_VALUE ? realValue(fund) : Map.of();
    return project(
        years(fund.kind()),
        book.booked(fund, before()),
        year -> flows.of(fund, year),
        year -> base.signum() > 0 ? base : realValue.get(year));
  }

  /** The years whose movements of a kind are known. */
  SortedSet<Integer> years(FundKind kind) {
    return kind.ofOperations() ? years : investmentYears;
  }

  private static List<ForecastYear> project(
      Collection<Integer> years,
      Optional<BigDecimal> opening,
      IntFunction<Flow> flow,
      IntFunction<BigDecimal> needed) {
    if (opening.isEmpty()) {
      return years.stream()
          .map(year -> ForecastYear.unknown(year, flow.apply(year), needed.apply(year)))
          .toList();
    }
    List<FundFlow> moved =
        years.stream()
            .map(year -> new FundFlow(year, flow.apply(year).allocation(), flow.apply(year).use()))
            .toList();
    return FundProjection.project(opening.get(), moved).stream()
        .map(year -> ForecastYear.of(year, needed.apply(year.year())))
        .toList();
  }

  /** What the protected parts of a fund open with, as far as known, and must not fall below. */
  BigDecimal protectedBase(Fund fund) {
    return book.within(fund).stream()
        .filter(part -> part.purpose() == FundPurpose.PROTECTED_BASE)
        .map(part -> book.booked(part, before()))
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * What a real-value part must hold when each year ends, so that it and the base beside it keep
   * what they opened with, lifted by price growth. Nothing where an opening or a growth is not
   * known.
   */
  private Map<Integer, BigDecimal> realValue(Fund fund) {
    Map<Integer, BigDecimal> needed = new TreeMap<>();
    List<Fund> bases = basesBeside(fund);
    Optional<BigDecimal> kept = book.booked(fund, before());
    for (Fund base : bases) {
      kept = kept.flatMap(sum -> book.booked(base, before()).map(sum::add));
    }
    if (kept.isEmpty()) {
      return needed;
    }
    BigDecimal lifted = kept.get();
    BigDecimal baseNow = kept.get().subtract(book.booked(fund, before()).orElseThrow());
    for (int year : years) {
      BigDecimal growth = priceGrowth.get(year);
      if (growth == null) {
        return needed;
      }
      lifted = lifted.multiply(BigDecimal.ONE.add(growth.divide(HUNDRED)));
      for (Fund base : bases) {
        baseNow = baseNow.add(flows.of(base, year).net());
      }
      needed.put(year, lifted.subtract(baseNow).setScale(2, RoundingMode.HALF_UP));
    }
    return needed;
  }

  private List<Fund> basesBeside(Fund fund) {
    return fund.partOf() == null
        ? List.of()
        : book.parts(fund.partOf()).stream()
            .filter(part -> part.purpose() == FundPurpose.PROTECTED_BASE)
            .toList();
  }

  private int before() {
    return years.first() - 1;
  }
}
