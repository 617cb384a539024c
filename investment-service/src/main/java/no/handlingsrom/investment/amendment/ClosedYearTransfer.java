package no.handlingsrom.investment.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.handlingsrom.investment.amendment.NewAmendment.Block;
import no.handlingsrom.investment.amendment.NewAmendment.Line;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.kit.ledger.LedgerHead;

/**
 * Overføring av ubrukte midler: money that was left when a year had ended is given again in a later
 * plan, with its financing by the rules of amendments: VAT compensation of what bears VAT, loans
 * for the rest.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClosedYearTransfer {

  private final AmendmentPosting posting;

  ClosedYearTransfer(AmendmentPosting posting) {
    this.posting = posting;
  }

  /**
   * Posts it as one change of a draft.
   *
   * @param year the year it is given in
   * @param left NOK by project, positive
   */
  public LedgerHead post(PlanVersion draft, int year, String title, Map<String, BigDecimal> left) {
    List<Line> lines =
        left.entrySet().stream()
            .map(cost -> new Line(cost.getKey(), cost.getValue(), null, List.of()))
            .toList();
    return posting.post(
        draft,
        new NewAmendment(
            title,
            null,
            "unspent in " + (year - 1),
            year,
            List.of(new Block(BlockKind.CHANGE_OF_YEAR, lines, null))));
  }
}
