package no.handlingsrom.budget.amendment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.handlingsrom.budget.change.OperatingEntry;

/**
 * Budsjettendring.
 *
 * @param caseId the case whose decision it carries out
 * @param investmentLeg whether investment-service holds the other leg under the same id
 * @param lasting whether it goes on in the years after (varig endring), and so into the next plan
 * @param entries its operating leg; may be empty beside an investment leg
 */
record Amendment(
    String id,
    String title,
    String caseId,
    boolean investmentLeg,
    boolean lasting,
    List<OperatingEntry> entries) {

  private static final String TRANSFER_ART = "570";
  private static final String TRANSFER_LINE = "transfer-to-investment";

  Amendment {
    entries = List.copyOf(entries);
  }

  /**
   * What it moves to investment (overføring til investering), NOK per year; nothing is left out.
   */
  Map<Integer, BigDecimal> transfers() {
    return entries.stream()
        .filter(
            entry ->
                TRANSFER_ART.equals(entry.key().art()) || TRANSFER_LINE.equals(entry.key().line()))
        .collect(
            Collectors.groupingBy(
                entry -> entry.key().year(),
                TreeMap::new,
                Collectors.reducing(BigDecimal.ZERO, OperatingEntry::amount, BigDecimal::add)));
  }
}
