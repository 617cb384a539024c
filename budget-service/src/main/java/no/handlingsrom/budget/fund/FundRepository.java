package no.handlingsrom.budget.fund;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.handlingsrom.budget.provenance.StatedLedgers;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/**
 * The funds of all municipalities and their balances. A municipality has one ledger for both, whose
 * clock says when each became known.
 */
@ApplicationScoped
public class FundRepository implements PanacheRepositoryBase<FundRow, FundRow.Key> {

  private final StatedLedgers stated;

  FundRepository(StatedLedgers stated) {
    this.stated = stated;
  }

  /**
   * What the funds of a kind hold together on 31 December.
   *
   * @return NOK, positive; empty unless the balance of every one of them is known
   */
  public Optional<BigDecimal> balance(String municipality, FundKind kind, int yearEnd) {
    return book(municipality, Optional.empty()).booked(kind, yearEnd);
  }

  /**
   * All funds with their latest balances.
   *
   * @param asOf the moment whose knowledge is asked for; empty for what holds now
   */
  public FundBook book(String municipality, Optional<AsOf> asOf) {
    Instant until = stated.until(ledger(municipality), asOf);
    return new FundBook(
        list("municipality = ?1 and recordedAt <= ?2 order by code", municipality, until).stream()
            .map(FundRow::toDomain)
            .toList(),
        latestBalances(municipality, until));
  }

  private List<FundBalance> latestBalances(String municipality, Instant until) {
    return getEntityManager()
        .createQuery(
            "select b from FundBalanceRow b where b.municipality = :municipality and b.revision ="
                + " (select max(c.revision) from FundBalanceRow c where c.municipality ="
                + " b.municipality and c.fund = b.fund and c.yearEnd = b.yearEnd and c.valuation ="
                + " b.valuation and c.recordedAt <= :until) order by b.fund, b.yearEnd",
            FundBalanceRow.class)
        .setParameter("municipality", municipality)
        .setParameter("until", until)
        .getResultStream()
        .map(FundBalanceRow::toDomain)
        .toList();
  }

  /** The kind of each fund, by its code. */
  public Map<String, FundKind> kinds(String municipality) {
    return list("municipality", municipality).stream()
        .collect(Collectors.toMap(row -> row.code, row -> row.kind));
  }

  /**
   * Adds a fund.
   *
   * @throws ProblemException already-exists, or rule-broken when it is part of no fund of its kind
   */
  @Transactional(Transactional.TxType.MANDATORY)
  LedgerHead add(String municipality, Fund fund) {
    LedgerHead head = record(municipality, "fund created: " + fund.code(), fund);
    if (findById(new FundRow.Key(municipality, fund.code())) != null) {
      throw ProblemException.alreadyExists("code", "fund " + fund.code());
    }
    if (fund.partOf() != null) {
      checkWhole(municipality, fund);
    }
    persistAndFlush(FundRow.of(municipality, fund, head.time()));
    return head;
  }

  private void checkWhole(String municipality, Fund part) {
    FundRow whole = findById(new FundRow.Key(municipality, part.partOf()));
    if (whole == null) {
      throw ProblemException.broken("partOf", "no such fund: " + part.partOf());
    }
    if (whole.kind != part.kind()) {
      throw ProblemException.broken("partOf", part.partOf() + " is of another kind");
    }
  }

  /**
   * Adds a balance, which counts from now on.
   *
   * @throws ProblemException not-found for the fund
   */
  @Transactional(Transactional.TxType.MANDATORY)
  LedgerHead add(String municipality, FundBalance balance) {
    if (findById(new FundRow.Key(municipality, balance.fund())) == null) {
      throw ProblemException.notFound("fund " + balance.fund());
    }
    LedgerHead head =
        record(
            municipality,
            "balance recorded: %s %d".formatted(balance.fund(), balance.yearEnd()),
            balance);
    Integer last =
        getEntityManager()
            .createQuery(
                "select coalesce(max(b.revision), 0) from FundBalanceRow b where b.municipality ="
                    + " :municipality and b.fund = :fund and b.yearEnd = :yearEnd and b.valuation ="
                    + " :valuation",
                Integer.class)
            .setParameter("municipality", municipality)
            .setParameter("fund", balance.fund())
            .setParameter("yearEnd", balance.yearEnd())
            .setParameter("valuation", balance.valuation())
            .getSingleResult();
    getEntityManager().persist(FundBalanceRow.of(municipality, balance, last + 1, head.time()));
    flush();
    return head;
  }

  /** One after the other: the ledger is locked until the transaction ends. */
  private LedgerHead record(String municipality, String title, Record content) {
    return stated.record(ledger(municipality), title, List.of(content));
  }

  private static LedgerKey ledger(String municipality) {
    return new LedgerKey(municipality, "funds");
  }
}
