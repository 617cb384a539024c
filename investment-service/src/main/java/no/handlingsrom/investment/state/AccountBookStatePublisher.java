package no.handlingsrom.investment.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.handlingsrom.contracts.investment.AccountBookState;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.appropriation.LedgerYear;
import no.handlingsrom.investment.change.AccountBookMoved;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.outbox.Outbox;

/** Publishes the state of an account book whenever it moved. */
@ApplicationScoped
class AccountBookStatePublisher {

  private final AppropriationTotals totals;
  private final Outbox outbox;

  AccountBookStatePublisher(AppropriationTotals totals, Outbox outbox) {
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

  private Map<String, BigDecimal> metrics(String municipality, int year) {
    LedgerYear column = new LedgerYear(LedgerKey.ofAccounts(municipality, year), year);
    FinancialYears accounts = new FinancialYears(List.of(year), totals.of(List.of(column)));
    return YearMetrics.of(accounts).getOrDefault(year, Map.of());
  }
}
