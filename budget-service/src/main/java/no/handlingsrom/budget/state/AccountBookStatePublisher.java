package no.handlingsrom.budget.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.handlingsrom.budget.change.AccountBookMoved;
import no.handlingsrom.budget.fund.FundKind;
import no.handlingsrom.budget.fund.FundRepository;
import no.handlingsrom.budget.fund.FundsMoved;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.budget.AccountBookPosted;
import no.handlingsrom.contracts.budget.AccountBookState;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.outbox.Outbox;

/** Publishes the state of an account book whenever it, or a fund balance it tells, moved. */
@ApplicationScoped
class AccountBookStatePublisher {

  private final Ledgers ledgers;
  private final FundRepository funds;
  private final LineTotals totals;
  private final Outbox outbox;

  AccountBookStatePublisher(
      Ledgers ledgers, FundRepository funds, LineTotals totals, Outbox outbox) {
    this.ledgers = ledgers;
    this.funds = funds;
    this.totals = totals;
    this.outbox = outbox;
  }

  void publish(@Observes AccountBookMoved moved) {
    outbox.append(
        moved.municipality(),
        new AccountBookState(
            moved.municipality(),
            moved.year(),
            moved.head().sequence(),
            moved.head().time(),
            metrics(moved.municipality(), moved.year())),
        moved.head().time());
  }

  /** The account books of the year, and of the year that opens with the balance, tell it. */
  void publish(@Observes FundsMoved moved) {
    String municipality = moved.municipality();
    for (int year : ledgers.accountYears(municipality)) {
      if (moved.yearEnd() == null || year == moved.yearEnd() || year == moved.yearEnd() + 1) {
        LedgerHead head =
            ledgers.appendStep(LedgerKey.ofAccounts(municipality, year), moved.title());
        outbox.append(
            municipality,
            new AccountBookPosted(
                municipality, year, head.sequence(), head.time(), moved.title(), 0),
            head.time());
        publish(new AccountBookMoved(municipality, year, head));
      }
    }
  }

  /** A booked fund balance counts before one that is rolled forward. */
  private Map<String, BigDecimal> metrics(String municipality, int year) {
    Map<String, BigDecimal> metrics =
        new YearMetrics(totals.of(LedgerKey.ofAccounts(municipality, year)))
            .of(balance(municipality, year - 1), year)
            .getOrDefault(year, new TreeMap<>());
    balance(municipality, year)
        .ifPresent(booked -> metrics.put(Metric.CLOSING_DISPOSITION_FUND.code(), booked));
    return metrics;
  }

  private Optional<BigDecimal> balance(String municipality, int yearEnd) {
    return funds.balance(municipality, FundKind.DISPOSITION, yearEnd);
  }
}
