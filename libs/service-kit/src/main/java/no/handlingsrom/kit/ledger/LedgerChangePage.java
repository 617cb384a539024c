package no.handlingsrom.kit.ledger;

import java.time.Instant;
import java.util.List;
import no.handlingsrom.http.page.Cursor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the changes of a ledger as it is answered, oldest first. */
@Schema(
    name = "ChangePage",
    requiredProperties = {"items", "nextCursor"})
public record LedgerChangePage(
    List<Item> items,
    @Schema(description = "Gives the next page; null on the last", nullable = true)
        String nextCursor) {

  /** A change without its entries. */
  @Schema(
      name = "ChangeItem",
      requiredProperties = {"sequence", "time", "title", "decision", "source"})
  public record Item(
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
  static LedgerChangePage of(List<RecordedChange> found) {
    return new LedgerChangePage(
        Cursor.page(found).stream().map(Item::of).toList(),
        Cursor.next(found, RecordedChange::sequence));
  }

  /** The page as it was when a change was the last. */
  LedgerChangePage upTo(long last) {
    List<Item> known = items.stream().filter(item -> item.sequence() <= last).toList();
    boolean more = known.size() == items.size() && !endsWith(last);
    return new LedgerChangePage(known, more ? nextCursor : null);
  }

  private boolean endsWith(long sequence) {
    return !items.isEmpty() && items.get(items.size() - 1).sequence() == sequence;
  }
}
