package no.handlingsrom.investment.selfcost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.selfcost.CapitalCost;
import no.handlingsrom.fiscal.selfcost.FeeDevelopment;
import no.handlingsrom.fiscal.selfcost.FeeYear;
import no.handlingsrom.fiscal.selfcost.FundLayer;
import no.handlingsrom.fiscal.selfcost.FundYear;
import no.handlingsrom.fiscal.selfcost.SelfCostFund;
import no.handlingsrom.fiscal.selfcost.SelfCostResult;

/**
 * Selvkostregnskap of one service: what it costs, what its fund comes to and how its fee develops,
 * as far as that is known. What is not stated makes what rests on it unknown, and is named.
 */
final class SelfCostAccount {

  private static final List<SelfCostItem> NEEDED =
      List.of(
          SelfCostItem.DIRECT_COST,
          SelfCostItem.INDIRECT_COST,
          SelfCostItem.ADDITIONS,
          SelfCostItem.DEPRECIATION,
          SelfCostItem.INCOME);

  /** What a year of the service comes to; what is empty or null is not known. */
  record CostYear(
      int year,
      Optional<BigDecimal> calculationRate,
      Optional<CapitalCost> capital,
      Optional<BigDecimal> cost,
      Optional<BigDecimal> result,
      Optional<FundYear> fund,
      List<String> missing) {}

  private final Map<Integer, BigDecimal> rates;
  private final Map<Integer, Map<SelfCostItem, BigDecimal>> figures = new TreeMap<>();
  private final List<StatedFee> fees;

  SelfCostAccount(SelfCostFacts facts, String area) {
    this.rates =
        facts.rates().stream()
            .collect(
                Collectors.toMap(
                    SwapRate::year, rate -> CapitalCost.calculationRate(rate.averagePercent())));
    facts.figures().stream()
        .filter(figure -> figure.area().equals(area))
        .forEach(
            figure ->
                figures
                    .computeIfAbsent(figure.year(), y -> new EnumMap<>(SelfCostItem.class))
                    .put(figure.item(), figure.amount()));
    this.fees = facts.fees().stream().filter(fee -> fee.area().equals(area)).toList();
  }

  /** The years with figures of cost or income, without a gap. */
  private List<Integer> costYears() {
    TreeSet<Integer> years =
        figures.entrySet().stream()
            .filter(
                year ->
                    year.getValue().keySet().stream().anyMatch(i -> i != SelfCostItem.UNSETTLED))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    return range(years);
  }

  private static List<Integer> range(TreeSet<Integer> years) {
    List<Integer> range = new ArrayList<>();
    if (!years.isEmpty()) {
      for (int year = years.first(); year <= years.last(); year++) {
        range.add(year);
      }
    }
    return range;
  }

  /** Cost, result and fund year by year. */
  List<CostYear> years() {
    List<CostYear> years = new ArrayList<>();
    BigDecimal value = null;
    List<FundLayer> layers = unsettled();
    boolean fundIsKnown = !layers.isEmpty();
    for (int year : costYears()) {
      BigDecimal opening = figure(year, SelfCostItem.OPENING_VALUE).orElse(value);
      value = closing(year, opening);
      Optional<BigDecimal> rate = Optional.ofNullable(rates.get(year));
      Optional<CapitalCost> capital = capital(year, opening, value, rate);
      Optional<BigDecimal> cost = cost(year, capital);
      Optional<BigDecimal> result = result(year, cost);
      Optional<FundYear> fund = Optional.empty();
      fundIsKnown = fundIsKnown && result.isPresent();
      if (fundIsKnown) {
        FundYear of =
            SelfCostFund.project(
                    layers, List.of(new SelfCostResult(year, result.get(), rate.get())))
                .get(0);
        layers = of.remaining();
        fund = Optional.of(of);
      }
      years.add(
          new CostYear(year, rate, capital, cost, result, fund, missing(year, opening, rate)));
    }
    return years;
  }

  private List<FundLayer> unsettled() {
    return figures.entrySet().stream()
        .filter(year -> year.getValue().containsKey(SelfCostItem.UNSETTLED))
        .map(year -> new FundLayer(year.getKey(), year.getValue().get(SelfCostItem.UNSETTLED)))
        .toList();
  }

  private Optional<BigDecimal> figure(int year, SelfCostItem item) {
    return Optional.ofNullable(figures.getOrDefault(year, Map.of()).get(item));
  }

  private BigDecimal closing(int year, BigDecimal opening) {
    Optional<BigDecimal> additions = figure(year, SelfCostItem.ADDITIONS);
    Optional<BigDecimal> depreciation = figure(year, SelfCostItem.DEPRECIATION);
    return opening == null || additions.isEmpty() || depreciation.isEmpty()
        ? null
        : opening.add(additions.get()).subtract(depreciation.get());
  }

  private Optional<CapitalCost> capital(
      int year, BigDecimal opening, BigDecimal closing, Optional<BigDecimal> rate) {
    return closing == null
        ? Optional.empty()
        : rate.map(
            percent ->
                CapitalCost.of(
                    opening,
                    closing,
                    figure(year, SelfCostItem.DEPRECIATION).orElseThrow(),
                    percent));
  }

  private Optional<BigDecimal> cost(int year, Optional<CapitalCost> capital) {
    return capital
        .map(CapitalCost::total)
        .flatMap(sum -> figure(year, SelfCostItem.DIRECT_COST).map(sum::add))
        .flatMap(sum -> figure(year, SelfCostItem.INDIRECT_COST).map(sum::add));
  }

  private Optional<BigDecimal> result(int year, Optional<BigDecimal> cost) {
    return cost.flatMap(
            amount -> figure(year, SelfCostItem.INCOME).map(income -> income.subtract(amount)))
        .map(sum -> sum.add(figure(year, SelfCostItem.SUBSIDY).orElse(BigDecimal.ZERO)));
  }

  private List<String> missing(int year, BigDecimal opening, Optional<BigDecimal> rate) {
    List<String> missing = new ArrayList<>();
    if (rate.isEmpty()) {
      missing.add("swap-rate");
    }
    if (opening == null) {
      missing.add(code(SelfCostItem.OPENING_VALUE));
    }
    NEEDED.stream()
        .filter(item -> figure(year, item).isEmpty())
        .map(SelfCostAccount::code)
        .forEach(missing::add);
    if (unsettled().isEmpty()) {
      missing.add(code(SelfCostItem.UNSETTLED));
    }
    return missing;
  }

  private static String code(SelfCostItem item) {
    return item.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The fee of a household year by year. */
  List<FeeYear> fees() {
    Map<Integer, BigDecimal> growth = new HashMap<>();
    Map<Integer, BigDecimal> amounts = new HashMap<>();
    for (StatedFee fee : fees) {
      if (fee.growthPercent() != null) {
        growth.put(fee.year(), fee.growthPercent());
      }
      if (fee.amount() != null) {
        amounts.put(fee.year(), fee.amount());
      }
    }
    TreeSet<Integer> years =
        fees.stream().map(StatedFee::year).collect(Collectors.toCollection(TreeSet::new));
    return FeeDevelopment.of(range(years), growth, amounts);
  }
}
