package no.handlingsrom.budget.state;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import no.handlingsrom.budget.fund.FundKind;
import no.handlingsrom.budget.fund.FundRepository;
import no.handlingsrom.budget.plan.Plan;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.kit.ledger.LedgerKey;

/** What versions amount to, as their states and their votes tell it. */
@ApplicationScoped
public class VersionMetrics {

  private final FundRepository funds;
  private final LineTotals totals;

  VersionMetrics(FundRepository funds, LineTotals totals) {
    this.funds = funds;
    this.totals = totals;
  }

  /** NOK by year and metric code; what cannot be computed is absent. */
  public SortedMap<Integer, Map<String, BigDecimal>> of(Plan plan, VersionKey version) {
    int firstYear = plan.info().firstYear();
    Optional<BigDecimal> opening =
        funds.balance(version.municipality(), FundKind.DISPOSITION, firstYear - 1);
    return new YearMetrics(totals.of(LedgerKey.of(version))).of(opening, firstYear);
  }
}
