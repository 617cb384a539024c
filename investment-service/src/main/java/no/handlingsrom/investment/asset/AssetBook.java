package no.handlingsrom.investment.asset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.debt.AssetYear;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.appropriation.OutlayLine;

/**
 * The book value and depreciation of the assets of a version. They are known as long as the opening
 * value of every class is, and as long as all that the version invests in fixed assets is
 * distributed on classes: what is missing is not zero.
 */
public final class AssetBook {

  /** The first thing that keeps the book value from being known. */
  enum Gap {
    /** No class of assets is stated, and no balance told. */
    NO_CLASSES,
    /** The balance is told, but no class says over how many years it is depreciated. */
    NO_LIFETIME,
    /** The opening value of a class is not known. */
    NO_OPENING_VALUE,
    /** Classes state more than the balance holds. */
    BEYOND_BALANCE,
    /** Investments of an earlier year are not distributed on classes, or not known. */
    NOT_DISTRIBUTED
  }

  private final List<AssetClass> classes;
  private final Additions additions;
  private final Optional<OpeningBookValue> balance;
  private final FinancialYears financialYears;
  private final Openings openings;
  private final Map<String, Map<Integer, AssetYear>> projected;

  /**
   * @param balance what budget-service told; empty where it told nothing
   */
  AssetBook(
      List<AssetClass> classes,
      Additions additions,
      Optional<OpeningBookValue> balance,
      FinancialYears financialYears) {
    this.classes = List.copyOf(classes);
    this.additions = additions;
    this.balance = balance;
    this.financialYears = financialYears;
    this.openings = Openings.of(classes, balance.map(OpeningBookValue::amount));
    this.projected =
        openings.gap().isPresent()
            ? Map.of()
            : classes.stream().collect(Collectors.toMap(AssetClass::code, this::project));
  }

  private Map<Integer, AssetYear> project(AssetClass assetClass) {
    return assetClass
        .projection(openings.values().get(assetClass.code()))
        .over(financialYears.years(), additions.of(assetClass.code()))
        .stream()
        .collect(Collectors.toMap(AssetYear::year, Function.identity()));
  }

  List<AssetClass> classes() {
    return classes;
  }

  Additions additions() {
    return additions;
  }

  Optional<OpeningBookValue> balance() {
    return balance;
  }

  Optional<OpeningSource> openingSource() {
    return openings.source();
  }

  List<Integer> years() {
    return financialYears.years();
  }

  /** Why the value on 1 January of a year is not known; empty when it is. */
  Optional<Gap> gapBefore(int year) {
    if (openings.gap().isPresent()) {
      return openings.gap();
    }
    return financialYears.years().stream()
        .filter(earlier -> earlier < year)
        .filter(earlier -> undistributed(earlier).filter(rest -> rest.signum() == 0).isEmpty())
        .findFirst()
        .map(earlier -> Gap.NOT_DISTRIBUTED);
  }

  /**
   * What a year invests in fixed assets and no class has, NOK; negative where classes have more.
   * Empty where the year's investments are not known.
   */
  Optional<BigDecimal> undistributed(int year) {
    return financialYears
        .outlay(OutlayLine.FIXED_ASSETS, year)
        .map(invested -> invested.subtract(additions.distributed(year)));
  }

  /** A class in a year; empty where the value on 1 January is not known. */
  Optional<AssetYear> of(String assetClass, int year) {
    return gapBefore(year).isPresent()
        ? Optional.empty()
        : Optional.of(projected.get(assetClass).get(year));
  }

  /** Depreciation of a year, NOK, positive; empty where it is not known. */
  public Optional<BigDecimal> depreciation(int year) {
    return depreciable(year, AssetYear::depreciation);
  }

  /** Book value of depreciable assets on 1 January; empty where it is not known. */
  Optional<BigDecimal> openingValue(int year) {
    return depreciable(year, AssetYear::opening);
  }

  /** Book value of depreciable assets on 31 December; empty where it is not known. */
  public Optional<BigDecimal> closingValue(int year) {
    return gapBefore(year + 1).isPresent()
        ? Optional.empty()
        : depreciable(year, AssetYear::closing);
  }

  private Optional<BigDecimal> depreciable(int year, Function<AssetYear, BigDecimal> amount) {
    if (gapBefore(year).isPresent()) {
      return Optional.empty();
    }
    List<BigDecimal> amounts = new ArrayList<>();
    for (AssetClass assetClass : classes) {
      if (assetClass.isDepreciated()) {
        amounts.add(amount.apply(projected.get(assetClass.code()).get(year)));
      }
    }
    return Optional.of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
