package no.handlingsrom.investment.change;

import java.time.Instant;
import java.util.List;
import no.handlingsrom.investment.page.Cursor;
import no.handlingsrom.kit.ledger.RecordedChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the changes of a ledger, oldest first. */
@Schema(
    name = "InvestmentChangePage",
    requiredProperties = {"items", "nextCursor"})
record ChangePage(
    List<Item> items,
    @Schema(description = "Gives the next page; null on the last", nullable = true)
        String nextCursor) {

  /** A change without its entries. */
  @Schema(
      name = "InvestmentChangeItem",
      requiredProperties = {"sequence", "time", "title", "decision", "source"})
  record Item(
      long sequence,
      Instant time,
      String title,
      @Schema(nullable = true) String decision,
      @Schema(nullable = true) String source) {

    static Item of(RecordedChange c) {
      return new Item(c.sequence(), c.time(), c.title(), c.decision(), c.source());
    }
  }

  /**
   * @param found the changes after the cursor, one more than a page has where there are as many
   */
  static ChangePage of(List<RecordedChange> found) {
    return new ChangePage(
        Cursor.page(found).stream().map(Item::of).toList(),
        Cursor.next(found, RecordedChange::sequence));
  }
}
