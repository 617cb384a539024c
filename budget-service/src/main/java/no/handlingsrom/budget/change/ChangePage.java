package no.handlingsrom.budget.change;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.ledger.RecordedChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the changes of a ledger, oldest first. */
@Schema(name = "OperatingChangePage")
record ChangePage(
    List<Item> items,
    @Schema(description = "Gives the next page; null on the last", nullable = true)
        String nextCursor) {

  private static final int SIZE = 100;

  /** A change without its entries. */
  @Schema(name = "OperatingChangeItem")
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

  static ChangePage of(Ledgers ledgers, LedgerKey ledger, String cursor) {
    List<RecordedChange> changes = ledgers.changes(ledger, decode(cursor), SIZE + 1);
    boolean more = changes.size() > SIZE;
    List<RecordedChange> page = more ? changes.subList(0, SIZE) : changes;
    return new ChangePage(
        page.stream().map(Item::of).toList(), more ? encode(page.get(SIZE - 1).sequence()) : null);
  }

  private static String encode(long sequence) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Long.toString(sequence).getBytes(StandardCharsets.US_ASCII));
  }

  private static long decode(String cursor) {
    if (cursor == null) {
      return 0;
    }
    try {
      return Long.parseLong(
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException e) {
      throw ProblemException.malformed("cursor", "is not one that was given out");
    }
  }
}
