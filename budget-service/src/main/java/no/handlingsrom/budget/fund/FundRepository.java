package no.handlingsrom.budget.fund;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.http.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;

/** The funds of all municipalities and their balances. */
@ApplicationScoped
public class FundRepository implements PanacheRepositoryBase<FundRow, FundRow.Key> {

  private static final String LATEST =
      "b.revision = (select max(c.revision) from FundBalanceRow c where c.municipality ="
          + " b.municipality and c.fund = b.fund and c.yearEnd = b.yearEnd)";

  /**
   * What the funds of a kind hold together on 31 December.
   *
   * @return NOK, positive; empty unless the balance of every one of them is known
   */
  public Optional<BigDecimal> balance(String municipality, FundKind kind, int yearEnd) {
    List<BigDecimal> balances =
        getEntityManager()
            .createQuery(
                "select b.amount from FundBalanceRow b join FundRow f on f.municipality ="
                    + " b.municipality and f.code = b.fund where f.municipality = :municipality"
                    + " and f.kind = :kind and b.yearEnd = :yearEnd and "
                    + LATEST,
                BigDecimal.class)
            .setParameter("municipality", municipality)
            .setParameter("kind", kind)
            .setParameter("yearEnd", yearEnd)
            .getResultList();
    long funds = count("municipality = ?1 and kind = ?2", municipality, kind);
    return balances.size() == funds ? balances.stream().reduce(BigDecimal::add) : Optional.empty();
  }

  List<FundRow> all(String municipality) {
    return list("municipality = ?1 order by code", municipality);
  }

  List<FundBalanceRow> latestBalances(String municipality) {
    return getEntityManager()
        .createQuery(
            "select b from FundBalanceRow b where b.municipality = :municipality and "
                + LATEST
                + " order by b.fund, b.yearEnd",
            FundBalanceRow.class)
        .setParameter("municipality", municipality)
        .getResultList();
  }

  void add(FundRow fund) {
    if (findById(new FundRow.Key(fund.municipality, fund.code)) != null) {
      throw ProblemException.alreadyExists("code", "fund " + fund.code);
    }
    try {
      persistAndFlush(fund);
    } catch (ConstraintViolationException e) { // somebody else was faster
      throw ProblemException.alreadyExists("code", "fund " + fund.code);
    }
  }

  /** Adds a balance as the newest revision of its year; the fund is locked meanwhile. */
  void addBalance(FundBalanceRow balance) {
    FundRow fund =
        findById(
            new FundRow.Key(balance.municipality, balance.fund), LockModeType.PESSIMISTIC_WRITE);
    if (fund == null) {
      throw ProblemException.notFound("fund " + balance.fund);
    }
    Integer last =
        getEntityManager()
            .createQuery(
                "select max(b.revision) from FundBalanceRow b where b.municipality = :municipality"
                    + " and b.fund = :fund and b.yearEnd = :yearEnd",
                Integer.class)
            .setParameter("municipality", balance.municipality)
            .setParameter("fund", balance.fund)
            .setParameter("yearEnd", balance.yearEnd)
            .getSingleResult();
    balance.revision = last == null ? 1 : last + 1;
    getEntityManager().persist(balance);
    flush();
  }
}
