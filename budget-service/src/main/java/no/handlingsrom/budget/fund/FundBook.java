package no.handlingsrom.budget.fund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The funds of a municipality with what is known of their balances. What is stated of a whole
 * counts before the sum of its parts, and a whole is not known by some of its parts.
 *
 * @param funds ordered by code
 * @param balances the latest of each fund, year and valuation
 */
public record FundBook(List<Fund> funds, List<FundBalance> balances) {

  public FundBook {
    funds = List.copyOf(funds);
    balances = List.copyOf(balances);
  }

  /** The funds of a kind that are part of no other. */
  public List<Fund> wholes(FundKind kind) {
    return funds.stream().filter(f -> f.kind() == kind && f.partOf() == null).toList();
  }

  public List<Fund> parts(String fund) {
    return funds.stream().filter(f -> fund.equals(f.partOf())).toList();
  }

  /** A fund and everything that is part of it, itself first. */
  public List<Fund> within(Fund fund) {
    List<Fund> found = new ArrayList<>(List.of(fund));
    parts(fund.code()).forEach(part -> found.addAll(within(part)));
    return found;
  }

  /**
   * What the funds of a kind hold together on 31 December.
   *
   * @return NOK, positive; empty unless the balance of every one of them is known
   */
  public Optional<BigDecimal> booked(FundKind kind, int yearEnd) {
    return sum(wholes(kind), yearEnd);
  }

  /** What a fund holds on 31 December: as stated, else the sum of its parts. */
  public Optional<BigDecimal> booked(Fund fund, int yearEnd) {
    Optional<BigDecimal> stated = stated(fund, yearEnd);
    return stated.isPresent() ? stated : partsBooked(fund, yearEnd);
  }

  /** What is stated of the fund itself, whatever its parts hold. */
  public Optional<BigDecimal> stated(Fund fund, int yearEnd) {
    return balances.stream()
        .filter(b -> b.valuation() == Valuation.BOOKED)
        .filter(b -> b.fund().equals(fund.code()) && b.yearEnd() == yearEnd)
        .map(FundBalance::amount)
        .findFirst();
  }

  /** What its parts hold together; empty unless all are known, and without parts. */
  public Optional<BigDecimal> partsBooked(Fund fund, int yearEnd) {
    return sum(parts(fund.code()), yearEnd);
  }

  private Optional<BigDecimal> sum(List<Fund> some, int yearEnd) {
    List<BigDecimal> known =
        some.stream().map(fund -> booked(fund, yearEnd)).flatMap(Optional::stream).toList();
    return known.size() == some.size() ? known.stream().reduce(BigDecimal::add) : Optional.empty();
  }
}
